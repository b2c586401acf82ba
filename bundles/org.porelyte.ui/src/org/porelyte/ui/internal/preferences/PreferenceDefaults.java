// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** Tells the platform the defaults when they are first asked for. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        new WorkbenchPreferences().writeDefaults(DefaultScope.INSTANCE.getNode(WorkbenchPreferences.NODE));
    }
}

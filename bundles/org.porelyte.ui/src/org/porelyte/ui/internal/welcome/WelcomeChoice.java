// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

import org.porelyte.ui.internal.preferences.WorkbenchPreferences;

/** Whether the welcome page is shown when Porelyte starts: in the first session, and later if it is wanted. */
public final class WelcomeChoice {

    private static final String MET = "welcomed";

    private final IEclipsePreferences store;

    /** @param store keeps the choice; not null */
    public WelcomeChoice(IEclipsePreferences store) {
        this.store = store;
    }

    /** {@return whether no session with this store ended before} */
    public boolean isFirstSession() {
        return !store.getBoolean(MET, false);
    }

    /** A session ended, and its layout is kept: the next one is not the first. */
    public void ended() {
        if (isFirstSession()) {
            store.putBoolean(MET, true);
            flush();
        }
    }

    /** {@return whether the page is wanted at each start} */
    public boolean isAtStart() {
        return store.getBoolean(WorkbenchPreferences.WELCOME_AT_START, false);
    }

    /** @param wanted whether the page is wanted at each start */
    public void setAtStart(boolean wanted) {
        store.putBoolean(WorkbenchPreferences.WELCOME_AT_START, wanted);
        flush();
    }

    private void flush() {
        try {
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(WelcomeChoice.class).warn("Whether to show the welcome page could not be remembered", e);
        }
    }
}

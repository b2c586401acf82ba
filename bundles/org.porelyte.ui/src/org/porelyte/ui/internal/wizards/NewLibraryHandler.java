// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import org.eclipse.ui.INewWizard;

/** Opens the wizard for a new library. */
public final class NewLibraryHandler extends WizardHandler {

    @Override
    INewWizard create() {
        return new NewLibraryWizard();
    }
}

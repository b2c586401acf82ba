// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import org.eclipse.ui.INewWizard;

/** Opens the wizard for a new candidate. */
public final class NewCandidateHandler extends WizardHandler {

    @Override
    INewWizard create() {
        return new NewCandidateWizard();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard for something new. */
abstract class WizardHandler extends AbstractHandler {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    @Override
    public final Object execute(ExecutionEvent event) {
        INewWizard wizard = create();
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        wizard.init(PlatformUI.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), wizard);
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
        return null;
    }

    abstract INewWizard create();
}

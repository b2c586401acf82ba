// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.services.IEvaluationService;

import org.porelyte.ui.Libraries;

/** Does something with the selected elements; nothing where none are selected. */
abstract class ElementHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ElementSelection.of(HandlerUtil.getCurrentSelection(event), window.getService(Libraries.class))
                .ifPresent(selection -> execute(selection, window.getShell()));
        return null;
    }

    static void copy(ElementSelection selection, Shell shell) {
        clipboard().put(selection.elements(), shell.getDisplay());
        PlatformUI.getWorkbench().getService(IEvaluationService.class).requestEvaluation(ElementsTester.PASTE);
    }

    static ElementClipboard clipboard() {
        return PlatformUI.getWorkbench().getService(ElementClipboard.class);
    }

    abstract void execute(ElementSelection selection, Shell shell);
}

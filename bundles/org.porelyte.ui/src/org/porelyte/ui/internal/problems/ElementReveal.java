// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.explorer.ExplorerView;

/** Shows an element where it is edited: in the explorer, and in the editor where there is one. */
final class ElementReveal {

    /** Shows what is selected in the editor of its library. */
    private static final String OPEN = "org.porelyte.ui.openElement";

    private final IWorkbenchPage page;

    ElementReveal(IWorkbenchPage page) {
        this.page = page;
    }

    void show(EObject element) {
        try {
            page.getWorkbenchWindow().getService(Libraries.class).of(element).ifPresent(
                    page.getWorkbenchWindow().getService(Libraries.class)::activate);
            ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
            explorer.tree().setSelection(new StructuredSelection(element), true);
            Command open = page.getWorkbenchWindow().getService(ICommandService.class).getCommand(OPEN);
            if (open.isDefined() && open.isHandled()) {
                page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(OPEN, null);
            }
        } catch (PartInitException e) {
            ILog.of(ElementReveal.class).error("The explorer could not be shown", e);
        } catch (CommandException e) {
            ILog.of(ElementReveal.class).error(element + " could not be shown", e);
        }
    }
}

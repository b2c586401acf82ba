// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the explorer, which is opened if it is not. */
abstract class ExplorerHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ExplorerView explorer = (ExplorerView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(ExplorerView.ID);
            execute(explorer, explorer.tree().getStructuredSelection());
        } catch (PartInitException e) {
            throw new ExecutionException("The explorer cannot be opened: " + e.getMessage(), e);
        }
        return null;
    }

    abstract void execute(ExplorerView explorer, IStructuredSelection selection);
}

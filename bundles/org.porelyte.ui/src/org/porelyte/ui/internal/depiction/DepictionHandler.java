// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the depiction view of the window; nothing where there is none. */
abstract class DepictionHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        DepictionView view = view(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        if (view != null) {
            execute(view);
        }
        return null;
    }

    static DepictionView view(IWorkbenchWindow window) {
        return window != null && window.getActivePage() != null
                && window.getActivePage().findView(DepictionView.ID) instanceof DepictionView view ? view : null;
    }

    abstract void execute(DepictionView view);
}

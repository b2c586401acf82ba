// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;

import org.porelyte.ui.internal.explorer.ExplorerView;

/** Shows elements in the explorer, if it is open. */
final class Revealing {

    private final IWorkbenchWindow window;

    Revealing(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Selects elements when the tree has learned of them, which it does after the present event. */
    void reveal(List<?> elements) {
        if (window.getActivePage() != null
                && window.getActivePage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
            window.getShell().getDisplay().asyncExec(() -> explorer.reveal(elements));
        }
    }
}

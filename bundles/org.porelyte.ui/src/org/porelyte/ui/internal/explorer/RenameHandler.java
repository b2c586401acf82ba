// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Lets the name of the selected element be changed in the explorer. */
public final class RenameHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        if (selection.size() == 1 && selection.getFirstElement() instanceof EObject element) {
            explorer.rename(element);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;

import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** Reads libraries again that could not be read. */
public final class TryAgainHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        for (Object node : selection) {
            if (node instanceof LibraryDocument document && document.state() instanceof LibraryState.Failed) {
                document.revert();
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Opens the file that the last saving of a library replaced. */
public final class OpenBackupHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof LibraryDocument document) {
            explorer.getSite().getService(Libraries.class).open(NodeTester.backup(document.file()));
        }
    }
}

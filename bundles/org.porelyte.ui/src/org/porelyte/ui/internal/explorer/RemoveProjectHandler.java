// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.file.Saving;

/** Closes the libraries of the selected folders, after asking about their changes, and shows the folders no more. */
public final class RemoveProjectHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        Saving saving = new Saving(explorer.getSite().getShell());
        Libraries libraries = explorer.getSite().getService(Libraries.class);
        for (Object node : selection) {
            if (node instanceof Project project) {
                for (LibraryDocument document : explorer.openLibraries(project)) {
                    if (!saving.mayClose(document)) {
                        return;
                    }
                    libraries.close(document);
                }
                explorer.removeFolder(project.folder());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;

/** Asks for a folder and shows it in the explorer. */
public final class AddFolderHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        DirectoryDialog dialog = new DirectoryDialog(explorer.getSite().getShell(), SWT.OPEN);
        dialog.setText("Add Folder to Explorer");
        dialog.setMessage("Choose a folder with *.porelyte files.");
        String chosen = dialog.open();
        if (chosen != null) {
            explorer.addFolder(Path.of(chosen));
        }
    }
}

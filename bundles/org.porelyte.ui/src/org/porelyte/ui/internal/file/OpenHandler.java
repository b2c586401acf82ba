// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.editor.LibraryEditors;

/** Asks for library files and opens them. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Libraries libraries = DocumentHandler.libraries();
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
        dialog.setText("Open Library");
        dialog.setFilterExtensions(new String[] {"*.porelyte", "*.*"});
        dialog.setFilterNames(new String[] {"Porelyte libraries (*.porelyte)", "All files"});
        libraries.active().ifPresent(document -> dialog.setFilterPath(document.file().getParent().toString()));
        if (dialog.open() != null) {
            LibraryEditors editors = new LibraryEditors(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
            for (String name : dialog.getFileNames()) {
                editors.open(Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}

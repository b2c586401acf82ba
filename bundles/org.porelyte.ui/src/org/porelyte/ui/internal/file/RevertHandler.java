// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Reads the file of the active library again. */
public final class RevertHandler extends DocumentHandler {

    @Override
    void execute(LibraryDocument document, Libraries libraries, Shell shell) {
        if (!document.isDirty() || MessageDialog.openQuestion(shell, "Revert", "Read " + document.file()
                + " again? The changes of '" + document.name() + "' that were not saved are lost.")) {
            document.revert();
        }
    }
}

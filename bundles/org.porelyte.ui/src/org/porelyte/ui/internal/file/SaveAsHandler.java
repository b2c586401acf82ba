// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Writes the active library to another file. */
public final class SaveAsHandler extends DocumentHandler {

    @Override
    void execute(LibraryDocument document, Libraries libraries, Shell shell) {
        new Saving(shell).saveAs(document);
    }
}

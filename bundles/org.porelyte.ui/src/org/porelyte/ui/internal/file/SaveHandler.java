// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Writes the active library to its file. */
public final class SaveHandler extends DocumentHandler {

    @Override
    void execute(LibraryDocument document, Libraries libraries, Shell shell) {
        new Saving(shell).save(document);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Closes the active library, after asking about its changes. */
public final class CloseLibraryHandler extends DocumentHandler {

    @Override
    void execute(LibraryDocument document, Libraries libraries, Shell shell) {
        if (new Saving(shell).mayClose(document)) {
            libraries.close(document);
        }
    }
}

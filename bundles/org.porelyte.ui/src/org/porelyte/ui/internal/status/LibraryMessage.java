// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.status;

import org.eclipse.swt.SWT;

import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.kit.page.ContentPage;

/** What views of the active library say while there is no library to show. */
public final class LibraryMessage {

    private LibraryMessage() {
    }

    /**
     * Shows a message where one is due.
     *
     * @param document the active library; null if there is none
     * @param page     of the view
     * @return whether a message is shown; if not, the library is open and its content is to be shown
     */
    public static boolean show(LibraryDocument document, ContentPage page) {
        if (document == null) {
            page.showMessage(SWT.ICON_INFORMATION, "No library is open. File > Open... opens one, "
                    + "File > Open Example an example.");
            return true;
        }
        return switch (document.state()) {
            case LibraryState.Opening opening -> {
                page.showMessage(SWT.ICON_WORKING, "Opening " + document.name() + " ...");
                yield true;
            }
            case LibraryState.Failed failed -> {
                page.showMessage(SWT.ICON_ERROR, failed.message());
                yield true;
            }
            case LibraryState.Opened opened -> false;
        };
    }
}

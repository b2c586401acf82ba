// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.stream.Stream;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;

/** Closes tabs of closed libraries that nobody has looked at: their editors are not made yet and cannot do so. */
public final class UnseenEditors {

    private final IWorkbenchWindow window;

    /** @param window whose tabs are closed */
    public UnseenEditors(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * @param document that something happened to
     * @param change   what
     */
    public void changed(LibraryDocument document, Change change) {
        IWorkbenchPage page = window.getActivePage();
        if (change == Change.CLOSED && page != null) {
            IEditorReference[] unseen = Stream.of(page.getEditorReferences())
                    .filter(reference -> reference.getEditor(false) == null && isOf(reference, document))
                    .toArray(IEditorReference[]::new);
            page.closeEditors(unseen, false);
        }
    }

    private static boolean isOf(IEditorReference reference, LibraryDocument document) {
        try {
            IEditorInput input = reference.getEditorInput();
            return input instanceof LibraryEditorInput file && file.isOf(document);
        } catch (PartInitException e) {
            // What cannot be told is of no library.
            return false;
        }
    }
}

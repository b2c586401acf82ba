// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Opens elements of libraries in their editors. */
public final class LibraryEditors {

    private final IWorkbenchPage page;

    /** @param page in which editors open */
    public LibraryEditors(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Shows an element in the editor of its library, which is opened if it is not open.
     *
     * @param element of an open library; of others nothing is shown
     * @param feature whose field gets the focus; null for none
     */
    public void open(EObject element, EStructuralFeature feature) {
        libraries().of(element).ifPresent(document -> {
            LibraryEditor editor = open(document);
            if (editor != null) {
                editor.show(element, feature);
            }
        });
    }

    /**
     * Opens a library and shows it in its editor, which says so if it cannot be read.
     *
     * @param file absolute path
     * @return the library
     */
    public LibraryDocument open(Path file) {
        LibraryDocument document = libraries().open(file);
        open(document);
        return document;
    }

    /**
     * Opens the user's copy of an example and shows it in its editor.
     *
     * @param name of the example
     * @return the library
     */
    public LibraryDocument openExample(String name) {
        LibraryDocument document = libraries().openExample(name);
        open(document);
        return document;
    }

    private Libraries libraries() {
        return page.getWorkbenchWindow().getService(Libraries.class);
    }

    /**
     * Shows a library in its editor.
     *
     * @param document an open library
     * @return the editor; null if it could not be opened, which is in the log then
     */
    public LibraryEditor open(LibraryDocument document) {
        try {
            return (LibraryEditor) page.openEditor(new LibraryEditorInput(document.file()), LibraryEditor.ID);
        } catch (PartInitException e) {
            ILog.of(LibraryEditors.class).error("The editor of " + document.name() + " could not be opened", e);
            return null;
        }
    }

    /**
     * Writes what is typed in the editor of a library and not yet written to the library.
     *
     * @param document an open library
     */
    public void flush(LibraryDocument document) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof LibraryEditor editor && editor.document() == document) {
                editor.flush();
            }
        }
    }
}

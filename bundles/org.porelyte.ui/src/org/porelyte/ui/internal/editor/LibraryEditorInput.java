// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import org.porelyte.ui.LibraryDocument;

/** A library file as the input of its editor; remembered from session to session. */
public final class LibraryEditorInput implements IEditorInput, IPersistableElement {

    static final String FILE = "file";

    private final Path file;

    /** @param file absolute */
    public LibraryEditorInput(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        // As LibraryDocument.name(), which tabs show that are not made yet.
        return file.getFileName().toString().replaceFirst("\\.porelyte$", "");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FILE, file.toString());
    }

    @Override
    public String getFactoryId() {
        return "org.porelyte.ui.libraryEditorInput";
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Path.class ? type.cast(file) : null;
    }

    /** {@return whether the input is the document's file} */
    boolean isOf(LibraryDocument document) {
        return document.file().equals(file);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryEditorInput same && same.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}

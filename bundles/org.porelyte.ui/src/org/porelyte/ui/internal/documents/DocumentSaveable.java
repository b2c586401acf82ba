// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

import org.porelyte.model.io.LibraryFileException;
import org.porelyte.ui.LibraryDocument;

/** What the workbench saves of a document, and asks about before it closes. */
public final class DocumentSaveable extends Saveable {

    private final LibraryDocument document;

    /** @param document an open one; not null */
    public DocumentSaveable(LibraryDocument document) {
        this.document = document;
    }

    @Override
    public String getName() {
        return document.name();
    }

    @Override
    public String getToolTipText() {
        return document.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            document.save(monitor);
        } catch (LibraryFileException e) {
            throw new CoreException(Status.error(e.getMessage()
                    + "\nFile > Save As... writes it to another place.", e));
        }
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSaveable same && same.document == document;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document);
    }
}

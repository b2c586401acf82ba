// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Image;

import org.porelyte.model.Library;
import org.porelyte.model.edit.ElementText;
import org.porelyte.model.edit.NewElements;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.form.FormContext;

/** What forms need to know of the library whose elements they show. */
final class DocumentForms implements FormContext {

    private final LibraryDocument document;
    private final ElementImages images;
    private final Consumer<EObject> opener;
    private final ElementText texts = new ElementText();

    DocumentForms(LibraryDocument document, ElementImages images, Consumer<EObject> opener) {
        this.document = document;
        this.images = images;
        this.opener = opener;
    }

    @Override
    public EditingDomain domain() {
        return document.editing().orElseThrow().domain();
    }

    @Override
    public void execute(Command command) {
        document.execute(command);
    }

    @Override
    public List<EObject> choices(EObject element, EReference reference) {
        List<EObject> found = new ArrayList<>();
        Library library = document.library().orElseThrow();
        for (TreeIterator<EObject> all = library.eAllContents(); all.hasNext();) {
            EObject next = all.next();
            if (reference.getEReferenceType().isInstance(next)) {
                found.add(next);
            }
            if (next.eContainer() == library) {
                // What can be referred to lies in the library itself.
                all.prune();
            }
        }
        return found;
    }

    @Override
    public String text(EObject element) {
        return texts.of(element);
    }

    @Override
    public Image image(EObject element) {
        return images.of(element);
    }

    @Override
    public EObject create(EObject owner, EReference reference) {
        return new NewElements(document.library().orElseThrow()).create(owner, reference);
    }

    @Override
    public void open(EObject element) {
        opener.accept(element);
    }
}

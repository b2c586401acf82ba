// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;

import org.porelyte.model.Library;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.Category;
import org.porelyte.ui.internal.explorer.Range;

/**
 * What of a selection can be edited: elements of one open library.
 *
 * @param document the library
 * @param editing  how it is edited
 * @param elements the elements; none is the library itself
 */
record ElementSelection(LibraryDocument document, LibraryEditing editing, List<EObject> elements) {

    /**
     * @param selection of any part of the workbench; may be null
     * @param libraries those that are open
     * @return the elements; empty where something else is selected too, or nothing
     */
    static Optional<ElementSelection> of(Object selection, Libraries libraries) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return Optional.empty();
        }
        Optional<LibraryDocument> document = libraries.of(structured.getFirstElement());
        Optional<LibraryEditing> editing = document.flatMap(LibraryDocument::editing);
        boolean all = structured.stream().allMatch(element -> element instanceof EObject
                && !(element instanceof Library) && libraries.of(element).equals(document));
        return all && editing.isPresent() ? Optional.of(new ElementSelection(document.get(), editing.get(),
                structured.stream().map(EObject.class::cast).toList())) : Optional.empty();
    }

    /**
     * @param selection of any part of the workbench; may be null
     * @param libraries those that are open
     * @return the element at which something is pasted or made: the first that is selected, or the library of a node
     *         that stands for more; the active library if nothing of a library is selected
     */
    static Optional<EObject> place(Object selection, Libraries libraries) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        Object element = switch (first) {
            case null -> null;
            case Category category -> category.library();
            case Range range -> range.category().library();
            case LibraryDocument document -> document.library().orElse(null);
            default -> first;
        };
        return element instanceof EObject part && libraries.of(part).isPresent() ? Optional.of(part)
                : libraries.active().flatMap(LibraryDocument::library);
    }
}

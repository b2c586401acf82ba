// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Library;
import org.porelyte.model.edit.ElementWords;

/**
 * The elements of one kind in a library.
 *
 * @param library   the library
 * @param reference holds the elements
 */
public record Category(Library library, EReference reference) {

    /** {@return the elements, in the library's order} */
    @SuppressWarnings("unchecked")
    public List<EObject> elements() {
        return (List<EObject>) library.eGet(reference);
    }

    /** {@return such as "Functional groups"} */
    public String title() {
        return ElementWords.plural(reference);
    }
}

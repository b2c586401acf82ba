// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Library;

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
        String words = reference.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

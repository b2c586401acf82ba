// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;

/**
 * A copy of a library as it was at one moment, which a background thread may read while the library is edited, and the
 * way back from its elements to those that are edited.
 */
public final class Snapshot {

    private final Library library;
    private final Map<EObject, EObject> live;

    private Snapshot(Library library, Map<EObject, EObject> live) {
        this.library = library;
        this.live = live;
    }

    /**
     * Copies a library; to be called by the thread that edits it.
     *
     * @param original the library; not null; it is not changed
     * @return its copy, which is in no resource
     */
    public static Snapshot of(Library original) {
        LibraryCopier copier = new LibraryCopier();
        Library copy = (Library) copier.copy(original);
        return new Snapshot(copy, copier.originals());
    }

    /** {@return the copy; never null; must not be changed} */
    public Library library() {
        return library;
    }

    /**
     * @param <T>     class of the element
     * @param element an element of the copy, or any other
     * @return the element that it is a copy of; what is no copy is returned as it is
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T live(T element) {
        return (T) live.getOrDefault(element, element);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.Library;
import org.porelyte.model.PorelyteFactory;

/**
 * A copy of an element of a library with all that its drawing depends on: the elements that it uses, and the functional
 * groups of its library. It can be drawn by any thread while the library is edited; taking it is fast.
 */
public final class ElementSnapshot {

    private final EObject element;

    private ElementSnapshot(EObject element) {
        this.element = element;
    }

    /**
     * Takes a snapshot. To be called where the library is not being changed, such as in the thread that edits it.
     *
     * @param element an element of a library, or a part of one
     * @return the snapshot
     */
    public static ElementSnapshot of(EObject element) {
        if (element instanceof Library) {
            // nothing is drawn of a library as a whole
            return new ElementSnapshot(PorelyteFactory.eINSTANCE.createLibrary());
        }
        Set<EObject> used = used(element);
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        copier.copyAll(used);
        copier.copyReferences();
        Library library = PorelyteFactory.eINSTANCE.createLibrary();
        for (EObject original : used) {
            if (original.eContainer() instanceof Library) {
                add(library, original.eContainmentFeature(), copier.get(original));
            }
        }
        return new ElementSnapshot(copier.get(element));
    }

    @SuppressWarnings("unchecked")
    private static void add(Library library, EReference feature, EObject copy) {
        if (feature.isMany()) {
            ((List<EObject>) library.eGet(feature)).add(copy);
        } else {
            library.eSet(feature, copy);
        }
    }

    /** The element of the library that an object belongs to, and all that it uses, one after the other. */
    private static Set<EObject> used(EObject element) {
        Set<EObject> used = new LinkedHashSet<>();
        EObject root = owner(element);
        if (root.eContainer() instanceof Library library) {
            used.addAll(library.getFunctionalGroups());
        }
        Deque<EObject> open = new ArrayDeque<>(used);
        if (used.add(root)) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            EObject next = open.remove();
            reach(next, used, open);
            next.eAllContents().forEachRemaining(part -> reach(part, used, open));
        }
        return used;
    }

    private static void reach(EObject from, Set<EObject> used, Deque<EObject> open) {
        for (EObject target : from.eCrossReferences()) {
            EObject owner = owner(target);
            if (!owner.eIsProxy() && used.add(owner)) {
                open.add(owner);
            }
        }
    }

    private static EObject owner(EObject element) {
        EObject owner = element;
        while (owner.eContainer() != null && !(owner.eContainer() instanceof Library)) {
            owner = owner.eContainer();
        }
        return owner;
    }

    /**
     * Returns the copy of the element.
     *
     * @return in a library of its own that holds what it uses
     */
    public EObject element() {
        return element;
    }
}

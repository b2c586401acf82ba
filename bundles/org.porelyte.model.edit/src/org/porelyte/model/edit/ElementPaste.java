// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;

/**
 * Puts copies of elements into a library. What they refer to comes with them from another library, unless the library
 * has the same already; ids that are taken become new ones, and names that a neighbour has get a number.
 */
public final class ElementPaste {

    private final EditingDomain domain;
    private final EObject destination;
    private final Library library;

    /**
     * @param domain      makes the commands; not null
     * @param destination the element at which to paste: copies go into it or into the nearest element around it that
     *                    can hold them; in a library
     * @throws IllegalArgumentException if the destination is in no library
     */
    public ElementPaste(EditingDomain domain, EObject destination) {
        this.domain = domain;
        this.destination = destination;
        if (!(EcoreUtil.getRootContainer(destination) instanceof Library found)) {
            throw new IllegalArgumentException("the destination of a paste must be in a library");
        }
        library = found;
    }

    /**
     * @param originals elements of this library or of others, or copies of them; they are not changed
     * @return whether there is a place for each; no elements cannot be pasted
     */
    public boolean isPossible(Collection<? extends EObject> originals) {
        return !originals.isEmpty() && originals.stream().allMatch(original -> place(original) != null);
    }

    /**
     * @param originals elements of this library or of others, or copies of them; they are not changed
     * @return one command that pastes copies of all; its result are these copies, without what came with them. It
     *         cannot be executed where {@link #isPossible} says no
     */
    public Command command(Collection<? extends EObject> originals) {
        if (!isPossible(originals)) {
            return UnexecutableCommand.INSTANCE;
        }
        Map<EObject, EObject> known = new HashMap<>();
        Set<EObject> wanted = withDependencies(originals, known);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<EObject> copies = copier.copyAll(wanted);
        copier.copyReferences();
        ElementIds ids = new ElementIds(library);
        copies.forEach(copy -> settle(copy, known, ids));

        List<EObject> asked = new LinkedHashSet<>(originals).stream().map(copier::get).toList();
        CompoundCommand command = new Edit("Paste " + ElementWords.of(asked), asked);
        places(wanted).forEach((place, elements) -> {
            List<EObject> added = elements.stream().map(copier::get).toList();
            nameApart(added, place);
            command.append(place.reference.isMany() ? new AddCommand(domain, place.owner, place.reference, added)
                    : new SetCommand(domain, place.owner, place.reference, added.get(0)));
        });
        return command;
    }

    /** The elements and, from elsewhere, all that they need and this library has not. */
    private Set<EObject> withDependencies(Collection<? extends EObject> originals, Map<EObject, EObject> known) {
        Set<EObject> wanted = new LinkedHashSet<>();
        Deque<EObject> open = new ArrayDeque<>(originals);
        while (!open.isEmpty()) {
            EObject next = open.poll();
            if (!wanted.add(next) || EcoreUtil.getRootContainer(next) == library) {
                continue;
            }
            for (EObject needed : neededBy(next)) {
                if (known.containsKey(needed) || wanted.contains(needed)) {
                    continue;
                }
                EObject same = sameInLibrary(needed);
                if (same != null) {
                    known.put(needed, same);
                } else {
                    open.add(needed);
                }
            }
        }
        return wanted;
    }

    private List<EObject> neededBy(EObject element) {
        List<EObject> needed = new ArrayList<>(element.eCrossReferences());
        for (TreeIterator<EObject> parts = element.eAllContents(); parts.hasNext();) {
            needed.addAll(parts.next().eCrossReferences());
        }
        // A copy of an element of this library still refers to what is here.
        needed.removeIf(other -> EcoreUtil.isAncestor(element, other) || EcoreUtil.getRootContainer(other) == library);
        return needed;
    }

    private EObject sameInLibrary(EObject other) {
        Place place = place(other, library);
        if (place == null || !place.reference.isMany()) {
            return null;
        }
        for (Object candidate : (List<?>) library.eGet(place.reference)) {
            if (EcoreUtil.equals((EObject) candidate, other)) {
                return (EObject) candidate;
            }
        }
        return null;
    }

    /** Lets a copy refer to what the library has, and gives it ids of its own. */
    private static void settle(EObject copy, Map<EObject, EObject> known, ElementIds ids) {
        redirect(copy, known);
        rename(copy, ids);
        for (TreeIterator<EObject> parts = copy.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            redirect(part, known);
            rename(part, ids);
        }
    }

    private static void rename(EObject copy, ElementIds ids) {
        if (copy instanceof NamedElement named && named.getId() != null) {
            named.setId(ids.keep(named.getId()));
        }
    }

    private static void redirect(EObject copy, Map<EObject, EObject> known) {
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany() && known.containsKey(copy.eGet(reference))) {
                copy.eSet(reference, known.get(copy.eGet(reference)));
            }
        }
    }

    private static void nameApart(List<EObject> copies, Place place) {
        if (!place.reference.isMany()) {
            return;
        }
        Set<String> taken = new LinkedHashSet<>();
        for (Object sibling : (List<?>) place.owner.eGet(place.reference)) {
            taken.add(sibling instanceof NamedElement named ? named.getName() : null);
        }
        for (EObject copy : copies) {
            if (copy instanceof NamedElement named && named.getName() != null) {
                named.setName(ElementNaming.numbered(named.getName(), taken::contains));
                taken.add(named.getName());
            }
        }
    }

    private Map<Place, List<EObject>> places(Set<EObject> elements) {
        Map<Place, List<EObject>> places = new LinkedHashMap<>();
        for (EObject element : elements) {
            places.computeIfAbsent(place(element), place -> new ArrayList<>()).add(element);
        }
        return places;
    }

    private Place place(EObject element) {
        return place(element, destination);
    }

    private static Place place(EObject element, EObject from) {
        for (EObject owner = from; owner != null; owner = owner.eContainer()) {
            EReference reference = holding(owner, element);
            if (reference != null) {
                return new Place(owner, reference);
            }
        }
        return null;
    }

    /** The reference that the element was held by, else a list, else a single place that is free. */
    private static EReference holding(EObject owner, EObject element) {
        EStructuralFeature usual = element.eContainmentFeature();
        EReference best = null;
        for (EReference reference : owner.eClass().getEAllContainments()) {
            boolean fits = reference.getEReferenceType().isSuperTypeOf(element.eClass())
                    && (reference.isMany() || owner.eGet(reference) == null);
            if (fits && reference == usual) {
                return reference;
            }
            if (fits && (best == null || !best.isMany() && reference.isMany())) {
                best = reference;
            }
        }
        return best;
    }

    private record Place(EObject owner, EReference reference) {
    }
}

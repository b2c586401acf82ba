// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.Library;

/** Who refers to elements of a library. Looks at each element that can refer to others
 * once, however many are looked for. */
public final class ElementUses {

    /**
     * One reference.
     *
     * @param user      refers to the element
     * @param reference by this field
     * @param used      the element
     */
    public record Use(EObject user, EReference reference, EObject used) {

        /** {@return the user, or the element of the library's lists that it is a part of, such as a candidate} */
        public EObject owner() {
            EObject owner = user;
            while (owner.eContainer() != null && !(owner.eContainer() instanceof Library)) {
                owner = owner.eContainer();
            }
            return owner;
        }
    }

    private final ElementWalk walk = new ElementWalk(type -> !crossReferences(type).isEmpty());
    private final Map<EClass, List<EReference>> references = new HashMap<>();

    /** Creates a search. */
    public ElementUses() {
        // Learns the references of classes as it meets them.
    }

    /**
     * @param elements elements of one library, with all their parts; not null
     * @return the references to them from elsewhere in the library, in the library's order; not those among themselves
     */
    public List<Use> of(Collection<? extends EObject> elements) {
        List<Use> uses = new ArrayList<>();
        if (elements.isEmpty()) {
            return uses;
        }
        Set<EObject> roots = new HashSet<>(elements);
        Set<EObject> used = new HashSet<>(roots);
        roots.forEach(root -> root.eAllContents().forEachRemaining(used::add));
        EObject library = EcoreUtil.getRootContainer(roots.iterator().next());
        walk.visit(library, next -> {
            boolean elsewhere = !roots.contains(next);
            if (elsewhere) {
                collect(next, used, uses);
            }
            return elsewhere;
        });
        return uses;
    }

    private void collect(EObject user, Set<EObject> used, List<Use> uses) {
        for (EReference reference : references.computeIfAbsent(user.eClass(), ElementUses::crossReferences)) {
            if (user.eGet(reference) instanceof EObject target && used.contains(target)) {
                uses.add(new Use(user, reference, target));
            }
        }
    }

    /** The model's references to elements elsewhere all hold one element. */
    private static List<EReference> crossReferences(EClass type) {
        return type.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isMany())
                .toList();
    }

    /**
     * @param uses references; not null
     * @return the elements of the library's lists that they come from, each once, in the same order
     */
    public static Set<EObject> owners(List<Use> uses) {
        Set<EObject> owners = new LinkedHashSet<>();
        uses.forEach(use -> owners.add(use.owner()));
        return owners;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.PorelytePackage.Literals;

/**
 * A walk to the elements of some classes in a library. Passes by what holds none of them, such as the many values of a
 * large library, which makes it several times as fast as a walk to all. Not for more than one thread.
 */
public final class ElementWalk {

    private final Predicate<EClass> wanted;
    private final Map<EClass, List<EReference>> ways = new HashMap<>();

    /** @param wanted the classes of the elements to visit; not null */
    public ElementWalk(Predicate<EClass> wanted) {
        this.wanted = wanted;
    }

    /** What is done at elements. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param element on the way, of a wanted class or not
         * @return whether to go on to what it holds
         */
        boolean visit(EObject element);
    }

    /**
     * Visits an element and what it holds, each owner before its parts, in their order.
     *
     * @param element where to begin; not null
     * @param visitor not null
     */
    public void visit(EObject element, Visitor visitor) {
        if (!visitor.visit(element)) {
            return;
        }
        for (EReference way : ways.computeIfAbsent(element.eClass(), this::ways)) {
            Object held = element.eIsSet(way) ? element.eGet(way) : null;
            if (held instanceof List<?> list) {
                list.forEach(part -> visit((EObject) part, visitor));
            } else if (held != null) {
                visit((EObject) held, visitor);
            }
        }
    }

    /**
     * Visits all elements with names, a library itself included.
     *
     * @param element where to begin; not null
     * @param visitor told of each; not null
     */
    public static void named(EObject element, Consumer<NamedElement> visitor) {
        new ElementWalk(Literals.NAMED_ELEMENT::isSuperTypeOf).visit(element, next -> {
            if (next instanceof NamedElement named) {
                visitor.accept(named);
            }
            return true;
        });
    }

    private List<EReference> ways(EClass type) {
        return type.getEAllContainments().stream()
                .filter(reference -> leads(reference.getEReferenceType(), new HashSet<>())).toList();
    }

    /** Whether an instance of the class, or of one that extends it, is wanted or holds what is. */
    private boolean leads(EClass type, Set<EClass> seen) {
        if (!seen.add(type)) {
            return false;
        }
        return PorelytePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(some -> !some.isAbstract() && type.isSuperTypeOf(some))
                .anyMatch(some -> wanted.test(some) || some.getEAllContainments().stream()
                        .anyMatch(reference -> leads(reference.getEReferenceType(), seen)));
    }
}

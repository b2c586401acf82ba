// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.NamedElement;

/** The fixes that many rules have in common. All have to be chosen unless they say otherwise. */
public final class Fixes {

    private Fixes() {
    }

    /** {@return a fix that removes the element from its owner; only for what nothing refers to} */
    public static Fix remove() {
        return Fix.choice("remove", "Remove this entry", EObject.class, EcoreUtil::remove);
    }

    /**
     * @param field a field of the element
     * @return a fix that leaves it empty
     */
    public static Fix clear(EStructuralFeature field) {
        return Fix.choice("clear-" + field.getName(), "Clear " + field.getName(), EObject.class,
                element -> element.eUnset(field));
    }

    /**
     * @param field a field of the element
     * @param value its value: a number, a text, a literal
     * @return a fix that sets it
     */
    public static Fix set(EAttribute field, Object value) {
        return Fix.choice("set-" + field.getName(), label(field, value), EObject.class,
                element -> element.eSet(field, value));
    }

    /**
     * @param field a field of the element
     * @param value its value: a number, a text, a literal
     * @return a fix that sets it without asking
     */
    public static Fix setSafely(EAttribute field, Object value) {
        return Fix.safe("set-" + field.getName(), label(field, value), EObject.class,
                element -> element.eSet(field, value));
    }

    /**
     * @param field  a field of the element that refers to an element of the same library
     * @param target an element of that library, or of a copy of it
     * @return a fix that makes the field refer to the element with the target's id; nothing if the target has no id
     */
    public static Optional<Fix> refer(EReference field, NamedElement target) {
        String id = target.getId();
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Fix.choice("choose-" + field.getName(), "Choose " + ElementNames.of(target), EObject.class,
                element -> find(element, field, id).ifPresent(found -> element.eSet(field, found))));
    }

    /**
     * Looks up what a field could refer to.
     *
     * @param element an element of a library
     * @param field   one of its references
     * @param id      id of an element
     * @return the element of the same library that has this id and is of the class that the field wants
     */
    public static Optional<NamedElement> find(EObject element, EReference field, String id) {
        return targets(element, field).stream().filter(target -> id.equals(target.getId())).findFirst();
    }

    /**
     * @param element an element of a library
     * @param field   one of its references
     * @return all elements of the same library that the field could refer to, in the order of the file
     */
    public static List<NamedElement> targets(EObject element, EReference field) {
        List<NamedElement> targets = new ArrayList<>();
        EObject library = EcoreUtil.getRootContainer(element);
        // what others refer to stands right under the library, each kind in a list of its own
        for (EReference list : library.eClass().getEAllContainments()) {
            if (list.isMany() && field.getEReferenceType().isSuperTypeOf(list.getEReferenceType())) {
                ((List<?>) library.eGet(list)).forEach(target -> targets.add((NamedElement) target));
            }
        }
        return targets;
    }

    private static String label(EAttribute field, Object value) {
        Object shown = value instanceof Double number ? NumberText.of(number) : value;
        return "Set " + field.getName() + " to " + (value instanceof String ? "'" + value + "'" : shown);
    }
}

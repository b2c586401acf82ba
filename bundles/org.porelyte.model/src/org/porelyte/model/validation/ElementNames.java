// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.NamedElement;
import org.porelyte.model.QuantityValue;

/**
 * What messages call an element: {@code candidate 'UiO-66' (uio-66)}, or by its place where it has no name,
 * {@code linker share 2 of candidate 'UiO-66' (uio-66)}.
 */
public final class ElementNames {

    private ElementNames() {
    }

    /**
     * @param element an element of a library; not null
     * @return its kind, name, id and, where it has neither, its place
     */
    public static String of(EObject element) {
        if (element instanceof NamedElement named && (isGiven(named.getName()) || isGiven(named.getId()))) {
            String name = isGiven(named.getName()) ? " '" + named.getName() + "'" : "";
            return kind(element) + name + (isGiven(named.getId()) ? " (" + named.getId() + ")" : "");
        }
        EObject owner = element.eContainer();
        return owner == null ? kind(element) : place(element, owner) + " of " + of(owner);
    }

    private static String place(EObject element, EObject owner) {
        EReference feature = element.eContainmentFeature();
        String label = element instanceof QuantityValue value && isGiven(value.getLabel()) ? " '" + value.getLabel()
                + "'"
                : "";
        if (!feature.isMany()) {
            return feature.getName() + label;
        }
        return kind(element) + " " + (((List<?>) owner.eGet(feature)).indexOf(element) + 1) + label;
    }

    private static String kind(EObject element) {
        if (element instanceof QuantityValue) {
            return "value";
        }
        return element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}

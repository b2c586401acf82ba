// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The literals of an enumeration in words. */
final class Literals {

    private final List<Enumerator> all;

    /** @param feature of an enumeration type */
    Literals(EAttribute feature) {
        all = ((EEnum) feature.getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    List<Enumerator> all() {
        return all;
    }

    /** {@return such as "Vinyl radical" for VINYL_RADICAL} */
    static String words(Object literal) {
        if (!(literal instanceof Enumerator enumerator)) {
            return "";
        }
        String words = enumerator.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;

import org.porelyte.quantities.PlainNumber;
import org.porelyte.ui.kit.form.FieldSpec;

/** Numbers as they are kept and as they are typed and shown, with a point whatever the country. */
final class NumberText {

    /** Digits that survive a change of unit. */
    private static final MathContext DIGITS = new MathContext(12);

    private final FieldSpec.Number spec;

    NumberText(FieldSpec.Number spec) {
        this.spec = spec;
    }

    private boolean whole() {
        EClassifier type = spec.feature().getEType();
        return type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.ELONG;
    }

    /** {@return as shown; empty for null} */
    String text(Object kept) {
        if (!(kept instanceof Number number)) {
            return "";
        }
        double shown = number.doubleValue() * spec.factor() + spec.offset();
        return whole() ? String.valueOf(number.longValue())
                : Double.isFinite(shown) ? PlainNumber.text(new BigDecimal(shown).round(DIGITS).doubleValue()) : "";
    }

    /** {@return the typed number, as shown; empty if it is none} */
    private OptionalDouble parse(String typed) {
        try {
            double value = Double.parseDouble(typed.strip().replace('\u2212', '-').replace(',', '.'));
            return Double.isFinite(value) && !typed.strip().matches(".*[dDfF]") ? OptionalDouble.of(value)
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** {@return what is wrong with a typed text; empty if nothing} */
    String problem(String typed) {
        if (typed.isBlank()) {
            return spec.feature().isUnsettable() ? "" : "Type a number.";
        }
        OptionalDouble value = parse(typed);
        if (value.isEmpty()) {
            return "'" + typed.strip() + "' is no number. Write it like 0.5 or 8.76e-4.";
        }
        return whole() && value.getAsDouble() != Math.rint(value.getAsDouble()) ? "Type a whole number." : "";
    }

    /** {@return the number to keep; null for an empty text; only for texts without a problem} */
    Object kept(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        double shown = parse(typed).orElseThrow();
        EClassifier type = spec.feature().getEType();
        if (type == EcorePackage.Literals.EINT) {
            return (int) shown;
        } else if (type == EcorePackage.Literals.ELONG) {
            return (long) shown;
        }
        double kept = (shown - spec.offset()) / spec.factor();
        return spec.factor() == 1 && spec.offset() == 0 ? shown : new BigDecimal(kept).round(DIGITS).doubleValue();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;

/**
 * What is written under a drawing.
 *
 * @param kind    what is drawn, such as {@code Linker}
 * @param name    its name
 * @param unit    what the formula is of, such as {@code repeat unit}; empty where it is of the whole
 * @param formula the formula, or nothing where none is known
 */
public record Caption(String kind, String name, String unit, Optional<Formula> formula) {

    private static final char MINUS = '\u2212';

    /** Checks that nothing is null. */
    public Caption {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(formula);
    }

    /**
     * Returns kind and name.
     *
     * @return such as {@code Terephthalic acid (linker)}
     */
    public String title() {
        return name.isEmpty() ? kind : name + " (" + kind.toLowerCase(Locale.ROOT) + ")";
    }

    /**
     * Returns formula, molar mass and charge.
     *
     * @return such as {@code C₈H₆O₄, 166.13 g/mol, charge 0}; empty if no formula is known
     */
    public String details() {
        if (formula.isEmpty() || formula.get().amounts().isEmpty()) {
            return "";
        }
        Formula known = formula.get();
        return (unit.isEmpty() ? "" : unit + " ") + known.typeset() + mass(known) + ", charge " + charge(known);
    }

    private static String mass(Formula known) {
        try {
            return String.format(Locale.ROOT, ", %.2f g/mol", known.averageMass());
        } catch (ChemistryException e) {
            // an element without a natural composition: the rest is said all the same
            return "";
        }
    }

    private static String charge(Formula known) {
        if (known.charge() == 0) {
            return "0";
        }
        double size = Math.abs(known.charge());
        String number = size == Math.rint(size) ? Long.toString((long) size) : String.format(Locale.ROOT, "%.2f", size);
        return (known.charge() > 0 ? '+' : MINUS) + number;
    }

    /**
     * Returns all in one line.
     *
     * @return title and details
     */
    public String text() {
        return details().isEmpty() ? title() : title() + ": " + details();
    }
}

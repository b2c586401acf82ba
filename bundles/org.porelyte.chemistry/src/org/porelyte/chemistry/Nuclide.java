// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Comparator;
import java.util.Objects;

/**
 * A kind of atom in a formula: an element in its natural isotopic composition, or one isotope of it.
 *
 * @param symbol     symbol of the element, such as {@code Zr}; never null
 * @param massNumber mass number of the isotope, or 0 for the natural composition
 */
public record Nuclide(String symbol, int massNumber) implements Comparable<Nuclide> {

    /** By symbol, then by mass number. */
    private static final Comparator<Nuclide> ORDER =
            Comparator.comparing(Nuclide::symbol).thenComparingInt(Nuclide::massNumber);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the mass number is negative
     */
    public Nuclide {
        Objects.requireNonNull(symbol, "symbol");
        if (massNumber < 0) {
            throw new IllegalArgumentException("mass number " + massNumber + " of " + symbol + " is negative");
        }
    }

    /**
     * Returns an element in its natural composition.
     *
     * @param symbol symbol of the element
     * @return the element
     */
    public static Nuclide natural(String symbol) {
        return new Nuclide(symbol, 0);
    }

    @Override
    public int compareTo(Nuclide other) {
        return ORDER.compare(this, other);
    }

    /** Returns the formula text of one such atom: {@code C}, or {@code [13C]} for an isotope. */
    @Override
    public String toString() {
        return massNumber == 0 ? symbol : "[" + massNumber + symbol + "]";
    }
}

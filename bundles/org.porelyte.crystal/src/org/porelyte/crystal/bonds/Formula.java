// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import org.porelyte.crystal.Atom;

/**
 * Counts of elements, written in the order of Hill (1900, doi:10.1021/ja02046a005): carbon, hydrogen, the others by
 * their symbols; all by their symbols where there is no carbon. Immutable.
 */
public final class Formula {

    private final Map<String, Double> counts;

    private Formula(Map<String, Double> counts) {
        this.counts = counts;
    }

    /**
     * @param atoms counted with their occupancies
     * @return their formula
     */
    public static Formula of(Collection<Atom> atoms) {
        Map<String, Double> counts = new TreeMap<>();
        atoms.forEach(atom -> counts.merge(atom.element(), atom.occupancy(), Double::sum));
        return new Formula(counts);
    }

    /**
     * @param element symbol
     * @return how many atoms of it there are
     */
    public double count(String element) {
        return counts.getOrDefault(element, 0.0);
    }

    /** {@return the formula, such as {@code C3H7NO}; empty for no atoms} */
    @Override
    public String toString() {
        boolean carbon = counts.containsKey("C");
        StringBuilder text = new StringBuilder();
        counts.entrySet().stream().sorted(Comparator.<Map.Entry<String, Double>>comparingInt(
                entry -> carbon ? rank(entry.getKey()) : 0).thenComparing(Map.Entry::getKey))
                .forEach(entry -> text.append(entry.getKey()).append(number(entry.getValue())));
        return text.toString();
    }

    private static int rank(String element) {
        return switch (element) {
            case "C" -> 0;
            case "H" -> 1;
            case "D" -> 2;
            default -> 3;
        };
    }

    private static String number(double count) {
        double rounded = Math.round(count * 1000) / 1000.0;
        return rounded == 1 ? "" : rounded == Math.rint(rounded) ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}

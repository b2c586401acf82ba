// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chemical formula with a charge: how many atoms of each kind. Amounts are exact doubles, so that mean compositions
 * (mixed linkers, defects, partial exchange) are formulas too. Immutable.
 */
public final class Formula {

    /** The formula of nothing. */
    public static final Formula EMPTY = new Formula(new TreeMap<>(), 0);

    /** Amounts nearer to a whole number than this are that number: sums of fractions such as 1/3 leave such crumbs. */
    static final double WHOLE = 1e-9;

    private final SortedMap<Nuclide, Double> amounts;
    private final double charge;

    private Formula(SortedMap<Nuclide, Double> amounts, double charge) {
        this.amounts = Collections.unmodifiableSortedMap(amounts);
        this.charge = snap(charge);
    }

    /**
     * Makes a formula of amounts.
     *
     * @param amounts how many atoms of each kind; zeros are dropped, negative amounts are allowed (a difference)
     * @param charge  charge in elementary charges
     * @return the formula
     */
    public static Formula of(Map<Nuclide, Double> amounts, double charge) {
        SortedMap<Nuclide, Double> kept = new TreeMap<>();
        amounts.forEach((nuclide, amount) -> {
            double snapped = snap(amount);
            if (snapped != 0) {
                kept.put(nuclide, snapped);
            }
        });
        return new Formula(kept, charge);
    }

    /**
     * Reads a formula such as {@code Zr6O4(OH)4}, {@code Li1.3Al0.3Ti1.7(PO4)3}, {@code C7H11N2+} or
     * {@code [C8H4O4]2-}.
     *
     * @param text the formula
     * @return what it says
     * @throws NotationException if it cannot be read; says where
     */
    public static Formula parse(String text) {
        return new FormulaParser(text).parse();
    }

    /**
     * Returns how many atoms of each kind there are.
     *
     * @return an unmodifiable map; kinds that are absent have no entry
     */
    public Map<Nuclide, Double> amounts() {
        return amounts;
    }

    /**
     * Returns the number of atoms of an element, all isotopes together.
     *
     * @param symbol symbol of the element
     * @return the amount, 0 if there is none
     */
    public double count(String symbol) {
        double sum = 0;
        for (Map.Entry<Nuclide, Double> entry : amounts.entrySet()) {
            if (entry.getKey().symbol().equals(symbol)) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    /**
     * Returns the charge.
     *
     * @return in elementary charges; a fraction where the composition is a mean
     */
    public double charge() {
        return charge;
    }

    /**
     * Adds another formula, charge and all.
     *
     * @param other what is added
     * @return the sum
     */
    public Formula plus(Formula other) {
        return plus(other, 1);
    }

    /**
     * Adds a multiple of another formula.
     *
     * @param other what is added
     * @param times how often; may be a fraction or negative
     * @return the sum
     */
    public Formula plus(Formula other, double times) {
        Map<Nuclide, Double> sum = new TreeMap<>(amounts);
        other.amounts.forEach((nuclide, amount) -> sum.merge(nuclide, amount * times, Double::sum));
        return of(sum, charge + other.charge * times);
    }

    /**
     * Takes another formula away, charge and all.
     *
     * @param other what is removed
     * @return the difference; amounts may be negative
     */
    public Formula minus(Formula other) {
        return plus(other, -1);
    }

    /**
     * Multiplies amounts and charge.
     *
     * @param factor the factor
     * @return the product
     */
    public Formula times(double factor) {
        return EMPTY.plus(this, factor);
    }

    /**
     * Returns whether all amounts are whole and none is negative.
     *
     * @return false for mean compositions and for differences that took away more than there was
     */
    public boolean isWhole() {
        return amounts.values().stream().allMatch(a -> a > 0 && a == Math.rint(a));
    }

    /**
     * Returns whether an amount is negative.
     *
     * @return true if more was taken away than there was
     */
    public boolean isNegative() {
        return amounts.values().stream().anyMatch(a -> a < 0);
    }

    /**
     * Returns the mass with each element as its most abundant isotope, corrected for the electrons that the charge
     * stands for.
     *
     * @return in u
     * @throws ChemistryException if an element has no known isotope in nature
     */
    public double monoisotopicMass() {
        double sum = -charge * AtomicMasses.ELECTRON;
        for (Map.Entry<Nuclide, Double> entry : amounts.entrySet()) {
            sum += entry.getValue() * AtomicMasses.table().monoisotopic(entry.getKey());
        }
        return sum;
    }

    /**
     * Returns the mean mass of the natural isotopic composition: the molar mass as it is usually given, the sum of the
     * mean atomic masses. The electrons of an ion are left in: they weigh less than what atomic masses vary by from
     * one natural source to another.
     *
     * @return in u, which is g/mol
     * @throws ChemistryException if an element has no natural composition
     */
    public double averageMass() {
        double sum = 0;
        for (Map.Entry<Nuclide, Double> entry : amounts.entrySet()) {
            sum += entry.getValue() * AtomicMasses.table().average(entry.getKey());
        }
        return sum;
    }

    /**
     * Writes the formula in the order of Hill (<a
     * href="https://doi.org/10.1021/ja02046a005">doi:10.1021/ja02046a005</a>: carbon, hydrogen, then by the alphabet;
     * without carbon all by the alphabet) with its charge: {@code C8H6O4}, {@code C7H11N2+}, {@code [C8H4O4]2-}.
     * Amounts that are not whole are rounded to four decimals.
     *
     * @return the text
     */
    public String text() {
        return HillText.of(this);
    }

    /**
     * Writes the formula as {@link #text()} does, but as it is printed: numbers of atoms as subscripts, charge and mass
     * numbers as superscripts, such as {@code C₈H₄O₄²⁻}. Numbers that are not whole have a common point.
     *
     * @return the text
     */
    public String typeset() {
        return TypesetFormula.of(text());
    }

    private static double snap(double amount) {
        double whole = Math.rint(amount);
        return Math.abs(amount - whole) < WHOLE ? whole + 0.0 : amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && amounts.equals(that.amounts) && charge == that.charge;
    }

    @Override
    public int hashCode() {
        return 31 * amounts.hashCode() + Double.hashCode(charge);
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}

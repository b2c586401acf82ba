// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.porelyte.chemistry.ChemistryException;

/**
 * How many chains there are of each length. Immutable. Averages as IUPAC defines them (<a
 * href="https://doi.org/10.1351/pac200981020351">doi:10.1351/pac200981020351</a>).
 */
public final class LengthDistribution {

    /** More lengths than any polymer is resolved into; a slip of the pen in one recipe must not fill the memory. */
    private static final int MOST_LENGTHS = 100_000;

    private final SortedMap<Integer, Double> fractions;

    private LengthDistribution(SortedMap<Integer, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        SortedMap<Integer, Double> normalised = new TreeMap<>();
        weights.forEach((length, weight) -> normalised.put(length, weight / sum));
        this.fractions = Collections.unmodifiableSortedMap(normalised);
    }

    /**
     * Makes a distribution in which all lengths are equally frequent.
     *
     * @param from shortest length, 1 or more
     * @param to   longest length
     * @return the distribution
     * @throws ChemistryException if from is below 1 or above to, or there are more than 100,000 lengths
     */
    public static LengthDistribution uniform(int from, int to) {
        if (from < 1 || to < from) {
            throw new ChemistryException("Lengths from " + from + " to " + to
                    + "; expected 1 or more, and the shortest first");
        }
        if ((long) to - from >= MOST_LENGTHS) {
            throw new ChemistryException("Lengths from " + from + " to " + to + " are more than " + MOST_LENGTHS
                    + " lengths; correct them, or give weights to those that occur");
        }
        SortedMap<Integer, Double> weights = new TreeMap<>();
        for (int length = from; length <= to; length++) {
            weights.put(length, 1.0);
        }
        return new LengthDistribution(weights);
    }

    /**
     * Makes a distribution of given weights.
     *
     * @param weights number of chains of each length, in any unit
     * @return the distribution
     * @throws ChemistryException if a length is below 1, a weight is negative or not finite, or all weights are 0
     */
    public static LengthDistribution weighted(Map<Integer, Double> weights) {
        SortedMap<Integer, Double> kept = new TreeMap<>();
        weights.forEach((length, weight) -> {
            if (length < 1 || !(weight >= 0) || weight.isInfinite()) {
                throw new ChemistryException("Length " + length + " with weight " + weight
                        + "; expected a length of 1 or more and a weight of 0 or more");
            }
            if (weight > 0) {
                kept.put(length, weight);
            }
        });
        if (kept.isEmpty()) {
            throw new ChemistryException("No length has a weight above 0; give one to at least one length");
        }
        return new LengthDistribution(kept);
    }

    /**
     * Returns the fraction of the chains (by number) that have each length.
     *
     * @return an unmodifiable map whose values sum to 1
     */
    public SortedMap<Integer, Double> fractions() {
        return fractions;
    }

    /**
     * Returns the mean number of units of a chain.
     *
     * @return the number average
     */
    public double meanLength() {
        return numberAverage(0, 1);
    }

    /**
     * Returns the number-average molar mass.
     *
     * @param ends mass of what every chain has once, g/mol
     * @param unit mass of a unit, g/mol
     * @return sum of N M over sum of N, g/mol
     */
    public double numberAverage(double ends, double unit) {
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : fractions.entrySet()) {
            sum += entry.getValue() * (ends + entry.getKey() * unit);
        }
        return sum;
    }

    /**
     * Returns the mass-average molar mass.
     *
     * @param ends mass of what every chain has once, g/mol
     * @param unit mass of a unit, g/mol
     * @return sum of N M^2 over sum of N M, g/mol
     */
    public double massAverage(double ends, double unit) {
        double squares = 0;
        for (Map.Entry<Integer, Double> entry : fractions.entrySet()) {
            double mass = ends + entry.getKey() * unit;
            squares += entry.getValue() * mass * mass;
        }
        return squares / numberAverage(ends, unit);
    }
}

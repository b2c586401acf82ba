// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.search;

import java.util.OptionalDouble;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.internal.search.Comparing;

/**
 * Tells whether two structures are the same, whatever cells, origins and orders of atoms they are given in. Elements
 * count (deuterium is not hydrogen), but not labels, charges and occupancies. Mirror images are not the same, unless
 * they can be laid onto each other.
 */
public final class SameStructure {

    private final double tolerance;

    /**
     * Makes a comparison.
     *
     * @param tolerance how far atoms may be from those of the other, and how much lengths of the cells may differ (A),
     *                  above 0, up to {@link SymmetrySearch#LARGEST}
     * @throws IllegalArgumentException if the tolerance is not in this range
     */
    public SameStructure(double tolerance) {
        if (!(tolerance > 0 && tolerance <= SymmetrySearch.LARGEST)) {
            throw new IllegalArgumentException("a tolerance of " + tolerance + " A; expected one above 0, up to "
                    + SymmetrySearch.LARGEST + " A");
        }
        this.tolerance = tolerance;
    }

    /**
     * What came of a comparison.
     *
     * @param distance   the largest distance of an atom from that of the other (A), if they are the same
     * @param difference why they are not the same; empty if they are
     */
    public record Result(OptionalDouble distance, String difference) {

        /** {@return whether they are the same} */
        public boolean isSame() {
            return distance.isPresent();
        }
    }

    /**
     * Compares two structures.
     *
     * @param one   not null
     * @param other not null
     * @return how far they are from each other, or why they are not the same
     */
    public Result compare(Structure one, Structure other) {
        if (one.atoms().isEmpty() || other.atoms().isEmpty()) {
            return new Result(OptionalDouble.empty(), "no atoms in "
                    + (one.atoms().isEmpty() ? one.name() : other.name()));
        }
        Comparing comparing = new Comparing(one, other, tolerance);
        OptionalDouble distance = comparing.distance();
        return new Result(distance, distance.isPresent() ? "" : comparing.difference());
    }
}

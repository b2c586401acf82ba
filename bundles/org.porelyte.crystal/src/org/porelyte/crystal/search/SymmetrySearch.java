// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.search;

import java.util.Objects;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.internal.search.Search;
import org.porelyte.crystal.symmetry.SpaceGroups;

/**
 * Finds the symmetry of structures: the primitive cell, all operations that take atoms to atoms of the same element,
 * charge and occupancy, and the space group with its standard cell. Disorder groups do not count. The same structure
 * always gives the same result.
 */
public final class SymmetrySearch {

    /** A tolerance for published structures (A). */
    public static final double TOLERANCE = 0.01;

    /** The largest tolerance (A): with more, atoms could be taken for each other. */
    public static final double LARGEST = 0.3;

    private final SpaceGroups table;
    private final double tolerance;

    /**
     * Makes a search.
     *
     * @param table     of the space groups; not null
     * @param tolerance how far an operation may take an atom from another, and how much lengths of the cell may differ
     *                  (A), above 0, up to {@link #LARGEST}
     * @throws IllegalArgumentException if the tolerance is not in this range
     */
    public SymmetrySearch(SpaceGroups table, double tolerance) {
        if (!(tolerance > 0 && tolerance <= LARGEST)) {
            throw new IllegalArgumentException("a tolerance of " + tolerance + " A; expected one above 0, up to "
                    + LARGEST + " A");
        }
        this.table = Objects.requireNonNull(table);
        this.tolerance = tolerance;
    }

    /** {@return the tolerance (A)} */
    public double tolerance() {
        return tolerance;
    }

    /**
     * Finds the space group.
     *
     * @param structure not null
     * @return the structure with its symmetry; if operations within the tolerance make no group, with those of a
     *         smaller tolerance
     * @throws IllegalArgumentException if the structure has no atoms
     */
    public Symmetrised find(Structure structure) {
        return search(structure).symmetrised(tolerance);
    }

    /**
     * Finds the smallest cell.
     *
     * @param structure not null
     * @return the primitive cell that is reduced as Niggli did, and its atoms; where it has fewer than before, each is
     *         the mean of those that translations take to each other
     * @throws IllegalArgumentException if the structure has no atoms
     */
    public Structure primitive(Structure structure) {
        return search(structure).primitive();
    }

    private Search search(Structure structure) {
        if (structure.atoms().isEmpty()) {
            throw new IllegalArgumentException("the structure " + structure.name() + " has no atoms");
        }
        return new Search(table, structure, tolerance);
    }
}

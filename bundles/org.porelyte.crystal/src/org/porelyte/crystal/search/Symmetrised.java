// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.search;

import java.util.Objects;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroup;

/**
 * A structure with all symmetry that it has within a tolerance, in the standard setting of its space group.
 *
 * @param group      the first setting of the tables; with the origin at a centre of inversion where there is a choice
 * @param asymmetric the conventional cell, with one of the atoms that the operations take to each other
 * @param structure  the conventional cell with all atoms, on exact positions
 * @param shift      how far an atom of the primitive cell was moved at most (A)
 */
public record Symmetrised(SpaceGroup group, Structure asymmetric, Structure structure, double shift) {

    /** Nothing may be null. */
    public Symmetrised {
        Objects.requireNonNull(group);
        Objects.requireNonNull(asymmetric);
        Objects.requireNonNull(structure);
    }
}

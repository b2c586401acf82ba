// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * The symmetry that the atoms of a CIF were multiplied by.
 *
 * @param source     where it was found
 * @param symbol     Hermann-Mauguin symbol; that of the file where the operations are none of the tables; may be empty
 * @param group      the setting of the tables with these operations; nothing where they are in another one
 * @param operations all, modulo translations of the cell, the identity first
 */
public record CifSymmetry(SymmetrySource source, String symbol, Optional<SpaceGroup> group,
        List<SymmetryOperation> operations) {

    /** Copies the operations; nothing may be null. */
    public CifSymmetry {
        Objects.requireNonNull(source);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(group);
        operations = List.copyOf(operations);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal;

import java.util.List;
import java.util.Objects;

/**
 * A crystal: all atoms of one cell, in P1. How they came about is in what made it.
 *
 * @param name  for users, such as the name of a CIF's data block
 * @param cell  its cell
 * @param atoms all of one cell, with coordinates in [0, 1)
 */
public record Structure(String name, Cell cell, List<Atom> atoms) {

    /** Copies the atoms; nothing may be null. */
    public Structure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(cell);
        atoms = List.copyOf(atoms);
    }
}

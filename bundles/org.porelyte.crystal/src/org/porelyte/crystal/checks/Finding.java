// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;
import java.util.Objects;

/**
 * Something that a check found.
 *
 * @param verdict how bad it is
 * @param atoms   indices of the atoms meant, ascending; none where the whole structure is meant
 * @param message what is wrong, with the names of atoms
 * @param advice  what to do
 */
public record Finding(Verdict verdict, List<Integer> atoms, String message, String advice) {

    /** Copies the atoms; nothing may be null. */
    public Finding {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(message);
        Objects.requireNonNull(advice);
        atoms = List.copyOf(atoms);
    }
}

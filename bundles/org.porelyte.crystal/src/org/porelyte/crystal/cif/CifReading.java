// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.util.List;
import java.util.Objects;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;

/**
 * A structure read from a data block of a CIF.
 *
 * @param structure    all atoms of one cell, disorder resolved: no two of them exclude each other
 * @param symmetry     what the listed atoms were multiplied by
 * @param asymmetric   the listed atoms that were kept, on exact special positions
 * @param alternatives the listed atoms that were left out since others stand in their place, with their groups
 * @param disorder     what disorder there was
 * @param warnings     everything that was guessed, changed or left out, in the order of lines
 */
public record CifReading(Structure structure, CifSymmetry symmetry, List<Atom> asymmetric, List<Atom> alternatives,
        Disorder disorder, List<Warning> warnings) {

    /** What disorder a structure had in its file. */
    public enum Disorder {
        /** None: every site is full. */
        NONE("none"),
        /** Sites that are partly occupied, with nothing in their place, are in the structure as if they were full. */
        PARTIAL("partial sites kept"),
        /** Of sites that exclude each other the more occupied were kept. */
        RESOLVED("resolved"),
        /** Both. */
        RESOLVED_PARTIAL("resolved; partial sites kept");

        private final String label;

        Disorder(String label) {
            this.label = label;
        }

        /** {@return the words for tables and files} */
        public String label() {
            return label;
        }
    }

    /** Copies the lists; nothing may be null. */
    public CifReading {
        Objects.requireNonNull(structure);
        Objects.requireNonNull(symmetry);
        Objects.requireNonNull(disorder);
        asymmetric = List.copyOf(asymmetric);
        alternatives = List.copyOf(alternatives);
        warnings = List.copyOf(warnings);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

/** Where the symmetry of a structure was found. */
public enum SymmetrySource {
    /** Operations listed in the file. */
    OPERATORS("operators"),
    /** A Hall symbol. */
    HALL("Hall"),
    /** A Hermann-Mauguin symbol. */
    HERMANN_MAUGUIN("Hermann-Mauguin"),
    /** A number of International Tables A. */
    NUMBER("number"),
    /** Nothing: P 1 was assumed. */
    NONE("none");

    private final String label;

    SymmetrySource(String label) {
        this.label = label;
    }

    /** {@return the word for tables and files} */
    public String label() {
        return label;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

/** The crystal systems, by the numbers of the space groups in International Tables A. */
public enum CrystalSystem {
    /** Space groups 1 and 2. */
    TRICLINIC(2),
    /** Space groups 3 to 15. */
    MONOCLINIC(15),
    /** Space groups 16 to 74. */
    ORTHORHOMBIC(74),
    /** Space groups 75 to 142. */
    TETRAGONAL(142),
    /** Space groups 143 to 167. */
    TRIGONAL(167),
    /** Space groups 168 to 194. */
    HEXAGONAL(194),
    /** Space groups 195 to 230. */
    CUBIC(230);

    private final int last;

    CrystalSystem(int last) {
        this.last = last;
    }

    /**
     * @param number of a space group
     * @return its system
     * @throws IllegalArgumentException if the number is not one of 1 to 230
     */
    public static CrystalSystem of(int number) {
        if (number >= 1) {
            for (CrystalSystem system : values()) {
                if (number <= system.last) {
                    return system;
                }
            }
        }
        throw new IllegalArgumentException("there is no space group " + number + "; expected 1 to 230");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.Objects;

import org.porelyte.crystal.Structure;

/**
 * When two atoms are bonded.
 *
 * @param tolerance   what a bond may be longer than the sum of the covalent radii (A)
 * @param shortest    fraction of the sum below which atoms overlap rather than bond
 * @param metalMetal  fraction of the sum up to which two metals are bonded
 */
public record BondRules(double tolerance, double shortest, double metalMetal) {

    /**
     * What is expected of frameworks: 0.4 A above the sum, as the Cambridge Structural Database has it; nothing below
     * 0.6 of the sum, which is less than any known bond has (U=O of uranyl, 1.76 A, has 0.67); metals at up to 0.9 of
     * their sum, which tells the quadruple bond of chromium acetate (2.36 A, 0.85) from the paddle wheel of copper
     * acetate (2.62 A, 0.99).
     */
    public static final BondRules DEFAULT = new BondRules(0.4, 0.6, 0.9);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public BondRules {
        if (!(tolerance >= 0 && shortest >= 0 && metalMetal >= 0) || tolerance + shortest + metalMetal > 1e3) {
            throw new IllegalArgumentException("bonds up to " + tolerance + " A above the sum of radii, from "
                    + shortest + " of it, of metals up to " + metalMetal + " of it; expected three numbers from 0 on");
        }
    }

    /**
     * @param structure of which to find the bonds; not null
     * @return its bonds by these rules
     * @throws IllegalArgumentException if its cell is thinner than a hundredth of a bond, or its atoms lie so densely
     *                                  (above 20 pairs within bonding distance per atom, and 5 million) that it is none
     */
    public Bonds find(Structure structure) {
        return new BondPerception(Objects.requireNonNull(structure), this).find();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import org.porelyte.chemistry.Molecule;

/**
 * What a chain is grafted to: a linker with a double bond that opens. Immutable.
 */
public final class Anchor {

    private final Molecule linker;
    private final PolymerisableBond bond;

    private Anchor(Molecule linker, PolymerisableBond bond) {
        this.linker = linker;
        this.bond = bond;
    }

    /**
     * Makes an anchor of a linker.
     *
     * @param linker  the linker
     * @param atomMap atom map of the atom that the chain binds to, or 0 for the inner atom of the only terminal C=C
     * @return the anchor
     * @throws org.porelyte.chemistry.ChemistryException if there is no such double bond
     */
    public static Anchor of(Molecule linker, int atomMap) {
        return new Anchor(linker, PolymerisableBond.ofAnchor(linker, atomMap));
    }

    /**
     * Returns the linker.
     *
     * @return before the graft
     */
    public Molecule linker() {
        return linker;
    }

    /**
     * Returns the bond that opens.
     *
     * @return indices into {@link #linker()}; near is the atom that the chain binds to, far gets the head group
     */
    public PolymerisableBond bond() {
        return bond;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.List;
import java.util.OptionalInt;

import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;

/**
 * The carbon-carbon double bond through which a molecule enters a chain.
 *
 * @param near index of the atom that the chain so far binds to; in a monomer the one with the atom map 1, usually CH2
 * @param far  index of the other atom, from which the chain goes on; in a monomer the one with the atom map 2
 */
public record PolymerisableBond(int near, int far) {

    private static final SmartsQuery TERMINAL = SmartsQuery.compile("[CX3H2]=[CX3;!H2]");

    /**
     * Finds the bond of a monomer: the one mapped :1 and :2, or without atom maps the only terminal C=C.
     *
     * @param monomer the monomer
     * @return the bond
     * @throws ChemistryException if the mapped atoms are not joined by a double bond, or if no map is given and there
     *                            is not exactly one terminal C=C
     */
    public static PolymerisableBond ofMonomer(Molecule monomer) {
        OptionalInt first = monomer.atomWithMap(1);
        OptionalInt second = monomer.atomWithMap(2);
        if (first.isEmpty() && second.isEmpty()) {
            int[] only = onlyTerminal(monomer, "map the atoms of the one that polymerises as :1 and :2");
            return new PolymerisableBond(only[0], only[1]);
        }
        if (first.isEmpty() || second.isEmpty()) {
            throw new ChemistryException("The monomer " + monomer + " has an atom map :" + (first.isEmpty() ? 2 : 1)
                    + " but none :" + (first.isEmpty() ? 1 : 2) + "; map both atoms of the polymerising C=C");
        }
        return checked(monomer, first.getAsInt(), second.getAsInt());
    }

    /**
     * Finds the bond of a linker through which it is grafted.
     *
     * @param linker   the linker
     * @param atomMap  atom map of the atom that the chain binds to, or 0 for the inner atom of the only terminal C=C
     * @return the bond, near being the atom that the chain binds to
     * @throws ChemistryException if there is no such atom, or no C=C at it, or several terminal C=C without an atom map
     */
    public static PolymerisableBond ofAnchor(Molecule linker, int atomMap) {
        if (atomMap == 0) {
            int[] only = onlyTerminal(linker, "map the atom that the chain binds to");
            return new PolymerisableBond(only[1], only[0]);
        }
        int anchor = linker.atomWithMap(atomMap).orElseThrow(() -> new ChemistryException(
                "The linker " + linker + " has no atom with the map :" + atomMap + " for the graft anchor"));
        for (IBond bond : linker.toCdk().getAtom(anchor).bonds()) {
            if (isDoubleCarbon(bond)) {
                int other = bond.getBegin().getIndex() == anchor ? bond.getEnd().getIndex()
                        : bond.getBegin().getIndex();
                return new PolymerisableBond(anchor, other);
            }
        }
        throw new ChemistryException("The graft anchor :" + atomMap + " of the linker " + linker + " has no C=C");
    }

    private static int[] onlyTerminal(Molecule molecule, String advice) {
        List<int[]> bonds = TERMINAL.matches(molecule);
        if (bonds.size() != 1) {
            throw new ChemistryException(molecule + " has " + (bonds.isEmpty() ? "no" : bonds.size())
                    + " terminal C=C" + (bonds.isEmpty() ? ", so that nothing can polymerise" : "; " + advice));
        }
        return bonds.get(0);
    }

    private static PolymerisableBond checked(Molecule monomer, int near, int far) {
        IAtomContainer structure = monomer.toCdk();
        IBond bond = structure.getBond(structure.getAtom(near), structure.getAtom(far));
        if (bond == null || !isDoubleCarbon(bond)) {
            throw new ChemistryException("The atoms :1 and :2 of the monomer " + monomer
                    + " are not joined by a C=C; map the two carbons of the polymerising C=C");
        }
        return new PolymerisableBond(near, far);
    }

    private static boolean isDoubleCarbon(IBond bond) {
        return bond.getOrder() == IBond.Order.DOUBLE && !bond.isAromatic()
                && bond.getBegin().getAtomicNumber() == 6 && bond.getEnd().getAtomicNumber() == 6;
    }
}

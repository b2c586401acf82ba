// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;

/**
 * Finds atoms with more bonds than they can have. SMILES itself allows any number, so that a slip such as a carbon with
 * five bonds would go unseen into formula and mass. Atoms that bind a metal are left alone.
 */
final class ValenceCheck {

    private ValenceCheck() {
    }

    /**
     * Checks one atom.
     *
     * @param atom an atom of a Kekulé structure
     * @return what is wrong, or null
     */
    static String problem(IAtom atom) {
        int bonds = atom.getImplicitHydrogenCount();
        boolean multiple = false;
        for (IBond bond : atom.bonds()) {
            if (bond.getOrder() == null || bond.getOrder().numeric() == 0
                    || isMetal(bond.getOther(atom).getAtomicNumber())) {
                return null;
            }
            bonds += bond.getOrder().numeric();
            multiple |= bond.getOrder().numeric() > 1;
        }
        int most = most(atom, multiple);
        if (bonds <= most) {
            return null;
        }
        String charge = atom.getFormalCharge() == 0 ? "" : " with charge " + atom.getFormalCharge();
        return atom.getSymbol() + charge + " has " + bonds + " bonds, more than the " + most + " that it can have";
    }

    private static int most(IAtom atom, boolean multiple) {
        int charge = atom.getFormalCharge();
        return switch (atom.getAtomicNumber()) {
            case IElement.H -> charge == 0 ? 1 : 0;
            case IElement.C -> 4 - Math.abs(charge);
            // five bonds only as in nitro and azide groups written without charges
            case IElement.N -> charge > 0 ? 4 : charge < 0 ? 3 + charge : multiple ? 5 : 3;
            case IElement.O -> 2 + charge;
            case IElement.F -> charge == 0 ? 1 : charge < 0 ? 0 : 2;
            case IElement.B -> charge < 0 ? 4 : 3;
            default -> Integer.MAX_VALUE;
        };
    }

    private static boolean isMetal(int number) {
        boolean nonMetal = number <= 2 || number >= 5 && number <= 10 || number >= 14 && number <= 18
                || number >= 32 && number <= 36 || number >= 52 && number <= 54 || number == 85 || number == 86;
        return !nonMetal;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;

/**
 * What sits at an end of a chain. Immutable.
 */
public final class EndGroup {

    private final String label;
    private final Molecule structure;
    private final int attachment;

    private EndGroup(String label, Molecule structure) {
        this.label = label;
        this.structure = structure;
        this.attachment = attachment(structure);
    }

    /**
     * Makes an end group.
     *
     * @param label     short name for tables, such as {@code H}
     * @param structure the group with one {@code *} where the chain is, such as {@code *C(C)(C)C#N}
     * @return the end group
     * @throws ChemistryException if it does not have exactly one attachment point with one single bond
     */
    public static EndGroup of(String label, Molecule structure) {
        return new EndGroup(label, structure);
    }

    /**
     * Returns hydrogen as an end group.
     *
     * @return H
     */
    public static EndGroup hydrogen() {
        return of("H", Molecule.parse("[H]*"));
    }

    /**
     * Returns the radical that azobisisobutyronitrile falls into, C4H6N, as an end group.
     *
     * @return the 2-cyanopropan-2-yl group
     */
    public static EndGroup aibnFragment() {
        return of("AIBN C4H6N", Molecule.parse("*C(C)(C)C#N"));
    }

    private static int attachment(Molecule structure) {
        int found = -1;
        for (int i = 0; i < structure.atomCount(); i++) {
            if (structure.element(i).equals("*")) {
                if (found >= 0) {
                    throw new ChemistryException("The end group " + structure + " has several attachment points (*)");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new ChemistryException("The end group " + structure
                    + " has no attachment point; write * where the chain is, such as *C(C)(C)C#N");
        }
        IAtom star = structure.toCdk().getAtom(found);
        if (star.getBondCount() != 1 || star.bonds().iterator().next().getOrder() != IBond.Order.SINGLE) {
            throw new ChemistryException("The attachment point (*) of the end group " + structure
                    + " needs exactly one single bond");
        }
        return found;
    }

    /**
     * Returns the short name.
     *
     * @return as given
     */
    public String label() {
        return label;
    }

    /**
     * Returns the formula without the attachment point.
     *
     * @return the formula of the radical
     */
    public Formula formula() {
        return structure.formula();
    }

    /** The group with its attachment point; a copy. */
    IAtomContainer structure() {
        return structure.toCdk();
    }

    /** Index of the attachment point. */
    int attachment() {
        return attachment;
    }
}

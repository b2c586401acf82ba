// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.marking;

import java.util.OptionalInt;

import org.porelyte.chemistry.MappedSmiles;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.NotationException;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.Monomer;

/**
 * The polymerising bond of a monomer by the atoms of its SMILES: the chain so far binds to the atom mapped :1 and goes
 * on from the one mapped :2. Atoms are named by their index in {@link #smiles()}'s molecule.
 */
public final class MonomerMarks {

    /** Map of the atom that the chain so far binds to. */
    private static final int NEAR = 1;
    /** Map of the atom from which the chain goes on. */
    private static final int FAR = 2;

    private final Monomer monomer;

    /** @param monomer is changed by the methods of this object only; not null */
    public MonomerMarks(Monomer monomer) {
        this.monomer = monomer;
    }

    /**
     * Reads the structure as it is now.
     *
     * @return the SMILES of the monomer
     * @throws NotationException if it is empty or broken, as do all methods here
     */
    public MappedSmiles smiles() {
        return MappedSmiles.parse(monomer.getSmiles() == null ? "" : monomer.getSmiles());
    }

    /**
     * Finds the other carbon of the C=C that an atom is part of.
     *
     * @param structure the monomer
     * @param atom      index of the atom
     * @return index of the other one; nothing if the atom is in no C=C
     */
    public static OptionalInt partner(Molecule structure, int atom) {
        for (int[] bond : SmartsQuery.compile("[#6]=[#6]").matches(structure)) {
            if (bond[0] == atom || bond[1] == atom) {
                return OptionalInt.of(bond[0] == atom ? bond[1] : bond[0]);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return whether a bond is named by map numbers} */
    public boolean isNamed() {
        return !without(smiles()).text().equals(smiles().text());
    }

    /**
     * Lets the C=C of an atom polymerise, and no other bond.
     *
     * @param near index of the atom that the chain so far binds to
     * @throws IllegalArgumentException if the atom is in no C=C
     */
    public void polymerise(int near) {
        MappedSmiles smiles = without(smiles());
        int far = partner(smiles.molecule(), near).orElseThrow(
                () -> new IllegalArgumentException("atom " + near + " of " + smiles.text() + " is in no C=C"));
        monomer.setSmiles(smiles.withMap(near, NEAR).withMap(far, FAR).text());
    }

    /** Takes the map numbers of the polymerising bond away. */
    public void clear() {
        monomer.setSmiles(without(smiles()).text());
    }

    private static MappedSmiles without(MappedSmiles smiles) {
        MappedSmiles left = smiles;
        for (int atom = 0; atom < smiles.molecule().atomCount(); atom++) {
            if (left.map(atom) == NEAR || left.map(atom) == FAR) {
                left = left.withoutMap(atom);
            }
        }
        return left;
    }
}

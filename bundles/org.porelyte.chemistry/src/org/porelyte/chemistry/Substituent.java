// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Set;
import java.util.stream.IntStream;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** A group that takes the place of a hydrogen of another molecule. Immutable. */
public final class Substituent {

    private static final String STAR = "*";

    private final String smiles;
    private final int atoms;
    /** What follows the attachment point when the SMILES is written from there. */
    private final String branch;

    private Substituent(String smiles) {
        this.smiles = smiles;
        MappedSmiles mapped = withoutMaps(MappedSmiles.parse(smiles));
        int star = attachment(mapped.molecule());
        atoms = mapped.molecule().atomCount() - 1;
        String text = star == 0 && !mapped.text().matches("(\\*|\\[\\*])[(%\\d].*") ? mapped.text()
                : from(star, mapped.molecule());
        branch = text.substring(text.startsWith(STAR) ? 1 : text.indexOf(']') + 1);
    }

    /**
     * Reads a group.
     *
     * @param smiles of the group, with one {@code *} where it is attached, such as {@code *C=C}; atom map numbers are
     *               of no account
     * @return the group
     * @throws NotationException  if the SMILES is broken; says at which character
     * @throws ChemistryException if it does not have exactly one attachment point with one single bond
     */
    public static Substituent parse(String smiles) {
        return new Substituent(smiles.strip());
    }

    private static MappedSmiles withoutMaps(MappedSmiles smiles) {
        MappedSmiles left = smiles;
        for (int atom = 0; atom < smiles.molecule().atomCount(); atom++) {
            left = left.withoutMap(atom);
        }
        return left;
    }

    private static int attachment(Molecule group) {
        int[] stars = IntStream.range(0, group.atomCount()).filter(i -> group.element(i).equals(STAR)).toArray();
        if (stars.length != 1) {
            throw new ChemistryException("The group " + group + " has "
                    + (stars.length == 0 ? "no attachment point" : stars.length + " attachment points")
                    + " (*), expected one, such as in *S(=O)(=O)O");
        }
        IAtom star = group.toCdk().getAtom(stars[0]);
        if (star.getBondCount() != 1 || star.bonds().iterator().next().getOrder() != IBond.Order.SINGLE) {
            throw new ChemistryException("The attachment point (*) of the group " + group
                    + " needs exactly one single bond");
        }
        return stars[0];
    }

    private static String from(int star, Molecule group) {
        IAtomContainer copy = group.toCdk();
        IAtom[] order = IntStream.concat(IntStream.of(star),
                IntStream.range(0, copy.getAtomCount()).filter(i -> i != star)).mapToObj(copy::getAtom)
                .toArray(IAtom[]::new);
        copy.setAtoms(order);
        return Molecule.of(copy).smiles();
    }

    /** {@return how many atoms it brings, hydrogens left out} */
    public int atomCount() {
        return atoms;
    }

    /** What is written behind the atom that it is attached to, where some ring numbers are in use already. */
    String branch(Set<Integer> ringNumbers) {
        return RingNumbers.without(branch, ringNumbers);
    }

    /** {@return the SMILES as it was given} */
    @Override
    public String toString() {
        return smiles;
    }
}

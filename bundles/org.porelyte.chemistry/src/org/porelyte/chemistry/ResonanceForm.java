// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import org.openscience.cdk.graph.GraphUtil;
import org.openscience.cdk.graph.invariant.Canon;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;

/**
 * Chooses one of the equivalent ways to write a charge that two nitrogens of one carbon share: imidazolium and other
 * amidinium cations, imidazolide and other amidinate anions. Without it 1-allyl-3-methylimidazolium would have two
 * canonical SMILES, depending on which nitrogen the author gave the plus sign.
 */
final class ResonanceForm {

    private final IAtomContainer structure;
    private final long[] ranks;

    private ResonanceForm(IAtomContainer structure) {
        this.structure = structure;
        this.ranks = chargeBlindRanks(structure);
    }

    /**
     * Moves shared charges to the nitrogen that comes first in an order which does not look at charges.
     *
     * @param structure a Kekulé structure; changed
     */
    static void choose(IAtomContainer structure) {
        boolean shared = false;
        for (IAtom atom : structure.atoms()) {
            shared |= atom.getAtomicNumber() == IElement.N && Math.abs(atom.getFormalCharge()) == 1;
        }
        if (shared) {
            new ResonanceForm(structure).apply();
        }
    }

    private void apply() {
        for (IAtom atom : structure.atoms()) {
            if (atom.getAtomicNumber() == IElement.C) {
                settle(atom);
            }
        }
    }

    private void settle(IAtom carbon) {
        IBond multiple = null;
        for (IBond bond : carbon.bonds()) {
            if (bond.getOrder() == IBond.Order.DOUBLE && isNitrogen(bond.getOther(carbon))) {
                multiple = bond;
            }
        }
        if (multiple == null) {
            return;
        }
        IAtom charged = multiple.getOther(carbon);
        IBond best = multiple;
        for (IBond bond : carbon.bonds()) {
            IAtom other = bond.getOther(carbon);
            if (bond.getOrder() == IBond.Order.SINGLE && isNitrogen(other) && canSwap(charged, other)
                    && ranks[other.getIndex()] < ranks[best.getOther(carbon).getIndex()]) {
                best = bond;
            }
        }
        if (best != multiple) {
            IAtom chosen = best.getOther(carbon);
            int charge = charged.getFormalCharge();
            charged.setFormalCharge(chosen.getFormalCharge());
            chosen.setFormalCharge(charge);
            multiple.setOrder(IBond.Order.SINGLE);
            best.setOrder(IBond.Order.DOUBLE);
        }
    }

    /** The double-bonded nitrogen has one charge more than the single-bonded one, and both have as many partners. */
    private static boolean canSwap(IAtom doubled, IAtom single) {
        if (doubled.getFormalCharge() != single.getFormalCharge() + 1
                || doubled.getBondCount() + doubled.getImplicitHydrogenCount()
                        != single.getBondCount() + single.getImplicitHydrogenCount()) {
            return false;
        }
        for (IBond bond : single.bonds()) {
            if (bond.getOrder() != IBond.Order.SINGLE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNitrogen(IAtom atom) {
        return atom.getAtomicNumber() == IElement.N;
    }

    private static long[] chargeBlindRanks(IAtomContainer structure) {
        int[] charges = new int[structure.getAtomCount()];
        for (IAtom atom : structure.atoms()) {
            if (isNitrogen(atom)) {
                charges[atom.getIndex()] = atom.getFormalCharge();
                atom.setFormalCharge(0);
            }
        }
        long[] ranks = Canon.label(structure, GraphUtil.toAdjList(structure));
        for (IAtom atom : structure.atoms()) {
            if (isNitrogen(atom)) {
                atom.setFormalCharge(charges[atom.getIndex()]);
            }
        }
        return ranks;
    }
}

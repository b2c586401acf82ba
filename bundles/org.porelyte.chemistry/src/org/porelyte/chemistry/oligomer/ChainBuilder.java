// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.Optional;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

import org.porelyte.chemistry.Molecule;

/**
 * Puts the atoms of a chain together. Every opened double bond becomes a single bond; the stereochemistry of the parts
 * is not carried over, since a radical chain has none.
 */
final class ChainBuilder {

    private final IAtomContainer chain = SilentChemObjectBuilder.getInstance().newAtomContainer();

    Molecule build(Chain plan, boolean withCounterIons) {
        Optional<Anchor> anchor = plan.anchor();
        int open;
        if (anchor.isPresent()) {
            PolymerisableBond bond = anchor.get().bond();
            int offset = copy(anchor.get().linker().toCdk(), bond);
            attach(plan.ends().head(), offset + bond.far());
            open = offset + bond.near();
        } else {
            open = -1;
        }
        IAtomContainer monomer = plan.unit().monomer().toCdk();
        monomer.atoms().forEach(atom -> atom.setMapIdx(0));
        PolymerisableBond bond = plan.unit().bond();
        for (int i = 0; i < plan.length(); i++) {
            int offset = copy(monomer, bond);
            if (open < 0) {
                attach(plan.ends().head(), offset + bond.near());
            } else {
                single(open, offset + bond.near());
            }
            open = offset + bond.far();
        }
        attach(plan.ends().tail(), open);
        if (withCounterIons) {
            plan.unit().counterIon().ifPresent(ion -> {
                IAtomContainer structure = ion.toCdk();
                for (int i = plan.length() * plan.unit().counterIonsPerUnit(); i > 0; i--) {
                    copy(structure, null);
                }
            });
        }
        return Molecule.of(chain);
    }

    /** Appends the atoms and bonds of a part; returns the index of its first atom. */
    private int copy(IAtomContainer part, PolymerisableBond opened) {
        int offset = chain.getAtomCount();
        for (IAtom atom : part.atoms()) {
            IAtom copy = chain.newAtom(atom.getAtomicNumber(), atom.getImplicitHydrogenCount());
            copy.setFormalCharge(atom.getFormalCharge());
            copy.setMassNumber(atom.getMassNumber());
            copy.setMapIdx(atom.getMapIdx());
        }
        for (IBond bond : part.bonds()) {
            int begin = bond.getBegin().getIndex();
            int end = bond.getEnd().getIndex();
            boolean opens = opened != null && Math.min(begin, end) == Math.min(opened.near(), opened.far())
                    && Math.max(begin, end) == Math.max(opened.near(), opened.far());
            chain.newBond(chain.getAtom(offset + begin), chain.getAtom(offset + end),
                    opens ? IBond.Order.SINGLE : bond.getOrder());
        }
        return offset;
    }

    private void attach(EndGroup group, int to) {
        IAtomContainer structure = group.structure();
        IAtom star = structure.getAtom(group.attachment());
        int partner = star.bonds().iterator().next().getOther(star).getIndex();
        structure.removeAtom(star);
        int offset = copy(structure, null);
        single(to, offset + (partner > group.attachment() ? partner - 1 : partner));
    }

    private void single(int first, int second) {
        chain.newBond(chain.getAtom(first), chain.getAtom(second), IBond.Order.SINGLE);
    }
}

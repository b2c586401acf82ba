// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayList;
import java.util.List;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.composition.CompositionException;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.oligomer.Anchor;
import org.porelyte.chemistry.oligomer.PolymerisableBond;
import org.porelyte.model.EndGroup;
import org.porelyte.model.EndPosition;
import org.porelyte.model.Oligomer;

/** Puts a chain together for a drawing: one unit between brackets, with what is at its ends. */
final class ChainSketch {

    private final IAtomContainer chain = SilentChemObjectBuilder.getInstance().newAtomContainer();
    private final StructureReader structures;
    private final Oligomer oligomer;

    private ChainSketch(StructureReader structures, Oligomer oligomer) {
        this.structures = structures;
        this.oligomer = oligomer;
    }

    /** A chain with its end groups. */
    static IAtomContainer free(Oligomer oligomer, Molecule monomer, StructureReader structures) {
        ChainSketch sketch = new ChainSketch(structures, oligomer);
        PolymerisableBond bond = PolymerisableBond.ofMonomer(monomer);
        int from = sketch.append(monomer.toCdk(), bond, false);
        int to = sketch.chain.getAtomCount();
        IBond head = sketch.attach(EndPosition.HEAD, from + bond.near());
        IBond tail = sketch.attach(EndPosition.TAIL, from + bond.far());
        return sketch.bracketed(from, to, head, tail);
    }

    /** A chain on a linker, whose atoms come first. */
    static IAtomContainer grafted(Oligomer oligomer, Molecule monomer, Anchor anchor, StructureReader structures) {
        ChainSketch sketch = new ChainSketch(structures, oligomer);
        sketch.append(anchor.linker().toCdk(), anchor.bond(), true);
        PolymerisableBond bond = PolymerisableBond.ofMonomer(monomer);
        int from = sketch.append(monomer.toCdk(), bond, false);
        int to = sketch.chain.getAtomCount();
        sketch.attachToLinker(anchor.bond().far());
        IBond head = sketch.single(anchor.bond().near(), from + bond.near());
        IBond tail = sketch.attach(EndPosition.TAIL, from + bond.far());
        return sketch.bracketed(from, to, head, tail);
    }

    private IAtomContainer bracketed(int from, int to, IBond head, IBond tail) {
        List<IAtom> inside = new ArrayList<>();
        for (int i = from; i < to; i++) {
            inside.add(chain.getAtom(i));
        }
        PolymerLayout.apply(chain, head, tail, inside);
        return chain;
    }

    /** Appends a part whose double bond opens; returns the index of its first atom. */
    private int append(IAtomContainer part, PolymerisableBond opened, boolean withMaps) {
        int offset = chain.getAtomCount();
        for (IAtom atom : part.atoms()) {
            IAtom copy = chain.newAtom(atom.getAtomicNumber(), atom.getImplicitHydrogenCount());
            copy.setFormalCharge(atom.getFormalCharge());
            copy.setMassNumber(atom.getMassNumber());
            copy.setMapIdx(withMaps ? atom.getMapIdx() : 0);
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

    /** An end group as atoms of its own: hydrogen too, since the bond through the bracket leads to it. */
    private IBond attach(EndPosition position, int to) {
        IAtomContainer structure = end(position);
        int star = -1;
        for (IAtom atom : structure.atoms()) {
            star = atom.getAtomicNumber() == 0 ? atom.getIndex() : star;
        }
        if (star < 0 || structure.getAtom(star).getBondCount() != 1) {
            throw new CompositionException(StructureReader.named(oligomer) + ", field endGroups: the "
                    + Words.of(position) + " group needs one attachment point * with one bond, such as *C(C)(C)C#N");
        }
        IAtom attachment = structure.getAtom(star);
        int partner = attachment.bonds().iterator().next().getOther(attachment).getIndex();
        structure.removeAtom(attachment);
        int offset = append(structure, null, false);
        return single(to, offset + (partner > star ? partner - 1 : partner));
    }

    /** At the opened bond of a linker, hydrogen is one of those that are not drawn. */
    private void attachToLinker(int far) {
        IAtomContainer structure = end(EndPosition.HEAD);
        boolean hydrogen = true;
        for (IAtom atom : structure.atoms()) {
            hydrogen &= atom.getAtomicNumber() <= 1;
        }
        if (hydrogen) {
            IAtom atom = chain.getAtom(far);
            atom.setImplicitHydrogenCount(atom.getImplicitHydrogenCount() + 1);
        } else {
            attach(EndPosition.HEAD, far);
        }
    }

    private IAtomContainer end(EndPosition position) {
        for (EndGroup group : oligomer.getEndGroups()) {
            if (group.getPosition() == position) {
                return structures.molecule(oligomer, "endGroups.smiles", group.getSmiles()).toCdk();
            }
        }
        return Molecule.parse("[H]*").toCdk();
    }

    private IBond single(int first, int second) {
        if (second >= chain.getAtomCount()) {
            throw new ChemistryException("The end group has no atom but its attachment point");
        }
        return chain.newBond(chain.getAtom(first), chain.getAtom(second), IBond.Order.SINGLE);
    }
}

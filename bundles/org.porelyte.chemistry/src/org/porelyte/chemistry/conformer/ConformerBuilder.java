// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.conformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.actelion.research.chem.SmilesParser;
import com.actelion.research.chem.StereoMolecule;

import org.openmolecules.chem.conf.gen.ConformerGenerator;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;

/**
 * Makes conformers. Parts that no bond connects are shaped one by one and set side by side. May be used by many threads
 * at once.
 */
public final class ConformerBuilder {

    /** Free space between the boxes of unconnected parts, angstrom. */
    private static final double GAP = 4;

    private final long seed;

    /**
     * Creates a builder.
     *
     * @param seed decides which of the likely shapes comes out; any number but 0
     * @throws IllegalArgumentException if the seed is 0, which the generator takes for 'at random'
     */
    public ConformerBuilder(long seed) {
        if (seed == 0) {
            throw new IllegalArgumentException("seed 0 stands for 'at random'; take any other number");
        }
        this.seed = seed;
    }

    /**
     * Makes a conformer.
     *
     * @param molecule the molecule; it may be a salt, but has no attachment points
     * @return its shape, coordinates in angstrom
     * @throws ChemistryException if there is an attachment point, or no shape without clashes was found
     */
    public Conformer build(Molecule molecule) {
        IAtomContainer structure = molecule.toCdk();
        for (IAtom atom : structure.atoms()) {
            if (atom.getAtomicNumber() == 0) {
                throw new ChemistryException("No conformer of " + molecule + ": it has an attachment point (*)");
            }
            // the number leads back from the generator's atoms to ours
            atom.setMapIdx(atom.getIndex() + 1);
        }
        List<AtomSite> atoms = new ArrayList<>();
        List<SiteBond> bonds = new ArrayList<>();
        for (Molecule part : Molecule.of(structure).components()) {
            append(shape(part), atoms, bonds);
        }
        return inOrder(atoms, bonds);
    }

    private StereoMolecule shape(Molecule part) {
        StereoMolecule shaped = new StereoMolecule();
        try {
            new SmilesParser().parse(shaped, part.smiles());
        } catch (Exception e) {
            // the parser declares no narrower type
            throw new ChemistryException("No conformer of " + part + ": " + e.getMessage(), e);
        }
        if (part.atomCount() == 1 && part.implicitHydrogens(0) == 0) {
            return shaped;
        }
        // without the shared cache of fragments: what it holds depends on what was built before
        StereoMolecule done = new ConformerGenerator(seed, null, false).getOneConformerAsMolecule(shaped);
        if (done == null) {
            throw new ChemistryException("No conformer without clashes was found of " + part + "; try another seed");
        }
        return done;
    }

    private static void append(StereoMolecule shaped, List<AtomSite> atoms, List<SiteBond> bonds) {
        int offset = atoms.size();
        List<AtomSite> sites = new ArrayList<>();
        for (int i = 0; i < shaped.getAllAtoms(); i++) {
            sites.add(new AtomSite(shaped.getAtomLabel(i), shaped.getAtomX(i), shaped.getAtomY(i), shaped.getAtomZ(i),
                    shaped.getAtomMapNo(i) - 1));
        }
        double right = atoms.stream().mapToDouble(AtomSite::x).max().orElse(0);
        double left = sites.stream().mapToDouble(AtomSite::x).min().orElse(0);
        double shift = atoms.isEmpty() ? 0 : right + GAP - left;
        sites.forEach(site -> atoms.add(site.moved(shift)));
        for (int i = 0; i < shaped.getAllBonds(); i++) {
            bonds.add(new SiteBond(offset + shaped.getBondAtom(0, i), offset + shaped.getBondAtom(1, i),
                    shaped.getBondOrder(i)));
        }
    }

    private static Conformer inOrder(List<AtomSite> atoms, List<SiteBond> bonds) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> {
            int index = atoms.get(i).moleculeIndex();
            return index < 0 ? Integer.MAX_VALUE : index;
        }));
        int[] place = new int[atoms.size()];
        List<AtomSite> sorted = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            place[order.get(i)] = i;
            sorted.add(atoms.get(order.get(i)));
        }
        return new Conformer(sorted, bonds.stream()
                .map(bond -> new SiteBond(place[bond.first()], place[bond.second()], bond.order())).toList());
    }
}

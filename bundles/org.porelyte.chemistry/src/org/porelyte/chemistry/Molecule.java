// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.graph.GraphUtil;
import org.openscience.cdk.graph.invariant.Canon;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * A molecule, an ion, or several of them side by side (a salt): atoms and bonds without coordinates. Immutable, and
 * safe for use by many threads.
 *
 * <p>Hydrogens are implicit except where they say something (isotopes, H2, hydrogen on an attachment point). Aromatic
 * rings are perceived with Daylight's rules, so Kekulé and aromatic spellings of one molecule are the same. Atom-map
 * numbers of the SMILES are kept: they mark connection points, graft anchors and polymerising bonds. An atom {@code *}
 * is an attachment point and has no mass.
 */
public final class Molecule {

    private static final int CANONICAL = SmiFlavor.Canonical | SmiFlavor.Isomeric | SmiFlavor.UseAromaticSymbols;
    private static final int AS_IS = SmiFlavor.Isomeric | SmiFlavor.UseAromaticSymbols | SmiFlavor.AtomAtomMap;

    private final IAtomContainer container;
    private final Formula formula;
    /** Computed when first asked for: writing it costs more than all the rest. The same whoever computes it. */
    private volatile String canonicalSmiles;

    private Molecule(IAtomContainer container) {
        this.container = container;
        this.formula = formulaOf(container);
    }

    /**
     * Makes a molecule of a CDK container.
     *
     * @param container a Kekulé structure with hydrogen counts; copied
     * @return the molecule
     */
    public static Molecule of(IAtomContainer container) {
        try {
            return adopt(container.clone());
        } catch (CloneNotSupportedException e) {
            throw new ChemistryException("The structure cannot be copied: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a SMILES.
     *
     * @param smiles the SMILES; blanks around it are dropped
     * @return the molecule
     * @throws NotationException if it is broken; says at which character, and what was expected there
     */
    public static Molecule parse(String smiles) {
        return SmilesReader.read(smiles);
    }

    /**
     * Reads an MDL molfile.
     *
     * @param molfile the whole text, V2000 or V3000, with atom-atom maps where atoms are to be named
     * @return the molecule, without its coordinates
     * @throws ChemistryException if it is broken
     */
    public static Molecule parseMolfile(String molfile) {
        return MolfileReader.read(molfile);
    }

    /** Takes over a container that nobody else holds. */
    static Molecule adopt(IAtomContainer own) {
        IAtomContainer prepared = AtomContainerManipulator.suppressHydrogens(own);
        Cycles.markRingAtomsAndBonds(prepared);
        Aromaticity.apply(Aromaticity.Model.Daylight, prepared);
        return new Molecule(prepared);
    }

    private static Formula formulaOf(IAtomContainer container) {
        Map<Nuclide, Double> amounts = new TreeMap<>();
        double hydrogens = 0;
        int charge = 0;
        for (IAtom atom : container.atoms()) {
            hydrogens += atom.getImplicitHydrogenCount();
            charge += atom.getFormalCharge();
            if (atom.getAtomicNumber() != 0) {
                int massNumber = atom.getMassNumber() == null ? 0 : atom.getMassNumber();
                amounts.merge(new Nuclide(atom.getSymbol(), massNumber), 1.0, Double::sum);
            }
        }
        amounts.merge(Nuclide.natural("H"), hydrogens, Double::sum);
        return Formula.of(amounts, charge);
    }

    /**
     * Returns the formula of everything together, with the charge.
     *
     * @return the formula; attachment points do not count
     */
    public Formula formula() {
        return formula;
    }

    /**
     * Returns the charge of everything together.
     *
     * @return in elementary charges
     */
    public int charge() {
        return (int) formula.charge();
    }

    /**
     * Returns the mass with each element as its most abundant isotope; of an ion, the mass of the ion.
     *
     * @return in u
     */
    public double monoisotopicMass() {
        return formula.monoisotopicMass();
    }

    /**
     * Returns the mean mass; of an ion, the mass of the ion.
     *
     * @return in u, which is g/mol
     */
    public double averageMass() {
        return formula.averageMass();
    }

    /**
     * Returns the canonical SMILES: the same for every way to write the molecule, also where two nitrogens share a
     * charge as in imidazolium. With stereochemistry and isotopes, without atom maps, aromatic atoms in lower case.
     *
     * @return the SMILES
     */
    public String canonicalSmiles() {
        String known = canonicalSmiles;
        if (known == null) {
            IAtomContainer copy = toCdk();
            ResonanceForm.choose(copy);
            known = write(copy, CANONICAL);
            canonicalSmiles = known;
        }
        return known;
    }

    /**
     * Returns a SMILES in the order in which the molecule was given, with its atom maps.
     *
     * @return the SMILES
     */
    public String smiles() {
        return write(toCdk(), AS_IS);
    }

    /** What InChI does not number, such as a proton, is ordered by its graph. */
    private IAtomContainer numberedByGraph() {
        IAtomContainer copy = toCdk();
        ResonanceForm.choose(copy);
        long[] labels = Canon.label(copy, GraphUtil.toAdjList(copy));
        IAtom[] atoms = IntStream.range(0, labels.length).boxed().sorted(Comparator.comparingLong(i -> labels[i]))
                .map(copy::getAtom).toArray(IAtom[]::new);
        copy.setAtoms(atoms);
        return copy;
    }

    /** The generator numbers and flags what it writes: give it a copy. */
    private String write(IAtomContainer copy, int flavour) {
        try {
            return NativeInchi.alone(() -> new SmilesGenerator(flavour).create(copy));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            if (flavour == CANONICAL) {
                return write(numberedByGraph(), SmiFlavor.Isomeric | SmiFlavor.UseAromaticSymbols);
            }
            throw new ChemistryException("No SMILES can be written of " + formula
                    + ", since its atoms cannot be numbered; draw it with usual bonds and charges", e);
        }
    }

    /**
     * Returns whether another molecule is the same, atom maps and order of atoms aside.
     *
     * @param other the other one
     * @return true if their canonical SMILES agree
     */
    public boolean isSameAs(Molecule other) {
        return formula.equals(other.formula) && canonicalSmiles().equals(other.canonicalSmiles());
    }

    /**
     * Returns the number of atoms, implicit hydrogens not counted.
     *
     * @return how many atoms have an index
     */
    public int atomCount() {
        return container.getAtomCount();
    }

    /**
     * Returns the element of an atom.
     *
     * @param index index of the atom, from 0
     * @return its symbol; {@code *} for an attachment point
     */
    public String element(int index) {
        IAtom atom = container.getAtom(index);
        return atom.getAtomicNumber() == 0 ? "*" : atom.getSymbol();
    }

    /**
     * Returns the hydrogens on an atom that are not atoms of their own.
     *
     * @param index index of the atom, from 0
     * @return their number
     */
    public int implicitHydrogens(int index) {
        return container.getAtom(index).getImplicitHydrogenCount();
    }

    /**
     * Finds the atom with a map number.
     *
     * @param mapNumber the number after the colon, such as 1 in {@code [C:1]}
     * @return index of the first such atom, or nothing
     */
    public OptionalInt atomWithMap(int mapNumber) {
        for (IAtom atom : container.atoms()) {
            if (atom.getMapIdx() == mapNumber) {
                return OptionalInt.of(atom.getIndex());
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns the parts that no bond connects, such as the ions of a salt.
     *
     * @return the parts in the order in which they are written; one if all is connected
     */
    public List<Molecule> components() {
        List<Molecule> parts = new ArrayList<>();
        for (IAtomContainer part : ConnectivityChecker.partitionIntoMolecules(toCdk()).atomContainers()) {
            parts.add(adopt(part));
        }
        return List.copyOf(parts);
    }

    /**
     * Returns the structure for use with CDK.
     *
     * @return a copy, with ring and aromaticity flags set and without coordinates
     */
    public IAtomContainer toCdk() {
        try {
            return container.clone();
        } catch (CloneNotSupportedException e) {
            throw new ChemistryException("The structure cannot be copied: " + e.getMessage(), e);
        }
    }

    /** Returns {@link #smiles()}. */
    @Override
    public String toString() {
        return smiles();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

class MoleculeTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "OC(=O)c1ccc(c(c1)S(O)(=O)=O)-c1ccc(cc1S(O)(=O)=O)C(O)=O",
        "C=CCn1cc[n+](C)c1.FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F",
        "c1cc2cccc3ccc4cccc1c4c23",
        "O=C1c2ccccc2C(=O)c2ccccc12",
        "C1COCCOCCOCCOCCOCCO1",
        "N[C@@H](C)C(=O)O",
        "c1ccc2c(c1)[nH]c1ccccc12",
        "*CC(C#N)*",
        "[Li+].[Li+].[O-]C(=O)C([O-])=O"})
    void canonicalSmilesDoesNotDependOnTheOrderOfAtoms(String smiles) {
        Molecule molecule = Molecule.parse(smiles);
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            IAtomContainer shuffled = molecule.toCdk();
            List<IAtom> atoms = new ArrayList<>();
            shuffled.atoms().forEach(atoms::add);
            Collections.shuffle(atoms, random);
            shuffled.setAtoms(atoms.toArray(IAtom[]::new));
            assertEquals(molecule.canonicalSmiles(), Molecule.of(shuffled).canonicalSmiles());
        }
        assertEquals(molecule.canonicalSmiles(), Molecule.parse(molecule.canonicalSmiles()).canonicalSmiles());
    }

    @Test
    void kekuleAndAromaticSpellingsAreTheSame() {
        assertTrue(Molecule.parse("C1=CC=CC=C1").isSameAs(Molecule.parse("c1ccccc1")));
        assertTrue(Molecule.parse("CC1=C(C)C=CC=C1").isSameAs(Molecule.parse("CC1=CC=CC=C1C")));
        assertTrue(Molecule.parse("[H]C([H])([H])[H]").isSameAs(Molecule.parse("C")));
        assertFalse(Molecule.parse("CCO").isSameAs(Molecule.parse("COC")));
        assertFalse(Molecule.parse("N[C@@H](C)C(=O)O").isSameAs(Molecule.parse("N[C@H](C)C(=O)O")));
    }

    @Test
    void sharedChargesHaveOneCanonicalPlace() {
        assertTrue(Molecule.parse("C=CC[n+]1ccn(C)c1").isSameAs(Molecule.parse("C=CCn1cc[n+](C)c1")));
        assertTrue(Molecule.parse("CN(C)C(=[N+](C)CC)N").isSameAs(Molecule.parse("C[N+](C)=C(N(C)CC)N")));
        assertTrue(Molecule.parse("N#Cc1nc(C(F)(F)F)[n-]c1").isSameAs(Molecule.parse("N#Cc1[n-]c(C(F)(F)F)nc1")));
        assertFalse(Molecule.parse("C=CC[n+]1ccn(C)c1").isSameAs(Molecule.parse("CC=C[n+]1ccn(C)c1")));
    }

    @Test
    void atomMapsAreKeptAndFound() {
        Molecule linker = Molecule.parse("O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O");
        assertEquals(OptionalInt.of(1), linker.atomWithMap(1));
        assertEquals("C", linker.element(linker.atomWithMap(4).getAsInt()));
        assertEquals(2, linker.implicitHydrogens(linker.atomWithMap(4).getAsInt()));
        assertTrue(linker.atomWithMap(9).isEmpty());
        assertTrue(linker.smiles().contains(":4]"), linker.smiles());
        assertFalse(linker.canonicalSmiles().contains(":"), linker.canonicalSmiles());
    }

    /** InChI does not number a proton, and knows no fourfold bond. */
    @Test
    void whatInchiDoesNotKnowHasACanonicalSmilesToo() {
        assertEquals("[H+]", Molecule.parse("[H+]").canonicalSmiles());
        assertEquals("[2H+]", Molecule.parse("[2H+]").canonicalSmiles());
        assertEquals("[H][H]", Molecule.parse("[H][H]").canonicalSmiles());
        assertEquals(1.00728, Molecule.parse("[H+]").monoisotopicMass(), 5e-6);
        assertEquals("C$C", Molecule.parse("C$C").canonicalSmiles());
    }

    @Test
    void saltsComeApart() {
        List<Molecule> parts = Molecule.parse("[Zn+2].[O-]Cl(=O)(=O)=O.[O-]Cl(=O)(=O)=O.O").components();
        assertEquals(List.of(2, -1, -1, 0), parts.stream().map(Molecule::charge).toList());
        assertTrue(parts.get(1).isSameAs(parts.get(2)));
    }

    @Test
    void attachmentPointsHaveNoMass() {
        assertEquals("C2H4O", Molecule.parse("*CCO*").formula().text());
        assertEquals("*", Molecule.parse("*CCO*").element(0));
        assertEquals("H", Molecule.parse("[H]*").formula().text());
    }

    @Test
    void whatCdkDoesToACopyDoesNotTouchTheMolecule() {
        Molecule molecule = Molecule.parse("CCO");
        IAtomContainer copy = molecule.toCdk();
        copy.getAtom(0).setFormalCharge(3);
        copy.removeAtom(copy.getAtom(2));
        assertEquals("CCO", molecule.canonicalSmiles());
        assertEquals(0, molecule.charge());
    }
}

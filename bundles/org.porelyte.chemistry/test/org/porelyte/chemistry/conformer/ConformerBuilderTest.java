// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.conformer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.MoleculeParser;

class ConformerBuilderTest {

    private static final MoleculeParser PARSER = new MoleculeParser();

    private final ConformerBuilder builder = new ConformerBuilder(42);

    @ParameterizedTest
    @ValueSource(strings = {
        "H2BDC", "H2BDC-V", "H2BDC-2OH", "H2BPDC", "H2BPDC-2SO3H", "AMIM", "TFSI", "LiTFSI", "AMIM-TFSI",
        "2',5'-disulfo-[1,1':4',1''-terphenyl]-3,3'',5,5''-tetracarboxylic acid", "PC", "N[C@@H](C)C(=O)O"})
    void bondsAndContactsAreSound(String name) {
        Molecule molecule = PARSER.parse(name).molecule();
        Conformer conformer = builder.build(molecule);
        double hydrogens = molecule.formula().count("H");
        double others = molecule.formula().amounts().values().stream().mapToDouble(Double::doubleValue).sum()
                - hydrogens;
        assertEquals(hydrogens + others, conformer.atoms().size());
        Set<Integer> bonded = new HashSet<>();
        for (SiteBond bond : conformer.bonds()) {
            double length = conformer.atoms().get(bond.first()).distance(conformer.atoms().get(bond.second()));
            assertTrue(length > 0.9 && length < 1.95, name + ": bond of " + length);
            bonded.add(key(bond.first(), bond.second()));
        }
        for (int i = 0; i < conformer.atoms().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!bonded.contains(key(i, j))) {
                    double gap = conformer.atoms().get(i).distance(conformer.atoms().get(j));
                    assertTrue(gap > 1.4, name + ": contact of " + gap);
                }
            }
        }
    }

    private static int key(int i, int j) {
        return Math.max(i, j) * 1000 + Math.min(i, j);
    }

    @Test
    void atomsComeInTheOrderOfTheMolecule() {
        Molecule molecule = Molecule.parse("[Li+].[O-]C(=O)c1ccccc1");
        Conformer conformer = builder.build(molecule);
        for (int i = 0; i < molecule.atomCount(); i++) {
            assertEquals(i, conformer.atoms().get(i).moleculeIndex());
            assertEquals(molecule.element(i), conformer.atoms().get(i).element());
        }
        assertEquals(-1, conformer.atoms().get(molecule.atomCount()).moleculeIndex());
        assertEquals("H", conformer.atoms().get(molecule.atomCount()).element());
        assertEquals(14, conformer.bonds().size(), "nine bonds between heavy atoms and five to hydrogen");
    }

    @Test
    void handednessIsKept() {
        double left = handedness(builder.build(Molecule.parse("N[C@@H](C)C(=O)O")));
        double right = handedness(builder.build(Molecule.parse("N[C@H](C)C(=O)O")));
        assertTrue(left * right < 0);
    }

    /** Sign of the volume spanned by the bonds from the centre (atom 1) to N, CH3 and COOH. */
    private static double handedness(Conformer c) {
        AtomSite o = c.atoms().get(1);
        double[][] v = new double[3][];
        int[] partners = {0, 2, 3};
        for (int i = 0; i < 3; i++) {
            AtomSite a = c.atoms().get(partners[i]);
            v[i] = new double[] {a.x() - o.x(), a.y() - o.y(), a.z() - o.z()};
        }
        return v[0][0] * (v[1][1] * v[2][2] - v[1][2] * v[2][1]) - v[0][1] * (v[1][0] * v[2][2] - v[1][2] * v[2][0])
                + v[0][2] * (v[1][0] * v[2][1] - v[1][1] * v[2][0]);
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        Molecule molecule = PARSER.parse("AMIM").molecule();
        Conformer first = builder.build(molecule);
        builder.build(PARSER.parse("TFSI").molecule());
        assertEquals(first, new ConformerBuilder(42).build(molecule));
        assertNotEquals(first, new ConformerBuilder(43).build(molecule));
        assertThrows(IllegalArgumentException.class, () -> new ConformerBuilder(0));
    }

    @Test
    void attachmentPointsHaveNoPlace() {
        assertThrows(ChemistryException.class, () -> builder.build(Molecule.parse("*CCO*")));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Molfiles as linkers may have them instead of a SMILES. */
public class MolfileTest {

    /** Formic acid, written by hand; the carbon has the atom-atom map 1. */
    public static final String FORMIC_ACID = """
            formic acid
              by hand

              3  2  0  0  0  0  0  0  0  0999 V2000
                0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  1  0  0
                1.2000    0.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
               -0.6000    1.0400    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
              1  2  2  0  0  0  0
              1  3  1  0  0  0  0
            M  END
            """;

    private static final String PYRIDINE = """
            pyridine
              by hand

              6  6  0  0  0  0  0  0  0  0999 V2000
                0.0000    1.4000    0.0000 C   0  0
                1.2124    0.7000    0.0000 C   0  0
                1.2124   -0.7000    0.0000 C   0  0
                0.0000   -1.4000    0.0000 C   0  0
               -1.2124   -0.7000    0.0000 C   0  0
               -1.2124    0.7000    0.0000 N   0  0
              1  2  %d  0
              2  3  %d  0
              3  4  %d  0
              4  5  %d  0
              5  6  %d  0
              6  1  %d  0
            M  END
            """;

    private static final String LITHIUM_FORMATE = """
            lithium formate
              by hand

              0  0  0  0  0  0  0  0  0  0999 V3000
            M  V30 BEGIN CTAB
            M  V30 COUNTS 4 2 0 0 0
            M  V30 BEGIN ATOM
            M  V30 1 C 0 0 0 7
            M  V30 2 O 1.2 0 0 0
            M  V30 3 O -0.6 1.04 0 0 CHG=-1
            M  V30 4 Li 3 0 0 0 CHG=1
            M  V30 END ATOM
            M  V30 BEGIN BOND
            M  V30 1 2 1 2
            M  V30 2 1 1 3
            M  V30 END BOND
            M  V30 END CTAB
            M  END
            """;

    @Test
    void version2000() {
        Molecule molecule = Molecule.parseMolfile(FORMIC_ACID);
        assertTrue(molecule.isSameAs(Molecule.parse("OC=O")));
        assertEquals("CH2O2", molecule.formula().text());
        assertEquals("C", molecule.element(molecule.atomWithMap(1).orElseThrow()));
    }

    @Test
    void version3000() {
        Molecule molecule = Molecule.parseMolfile(LITHIUM_FORMATE);
        assertTrue(molecule.isSameAs(Molecule.parse("[Li+].[O-]C=O")));
        assertEquals("C", molecule.element(molecule.atomWithMap(7).orElseThrow()));
    }

    @Test
    void rings() {
        assertTrue(Molecule.parseMolfile(PYRIDINE.formatted(2, 1, 2, 1, 2, 1)).isSameAs(Molecule.parse("c1ccncc1")));
        assertBroken(PYRIDINE.formatted(4, 4, 4, 4, 4, 4), "aromatic (type 4)");
    }

    @Test
    void brokenOnesSayWhy() {
        assertBroken("", "line 4");
        assertBroken("OC=O", "line 4");
        assertBroken(FORMIC_ACID.substring(0, FORMIC_ACID.indexOf("O   0")), "it ends in line 6, before its 3 atoms");
        assertBroken(FORMIC_ACID.replace("0.0000 O ", "0.0000   "), "line 6 has no element in column 32");
        assertBroken(FORMIC_ACID.replace("  3  2  0", " three 2 "), "line 4 does not begin with the numbers");
        assertBroken(FORMIC_ACID.replace("1  2  2", "1  2  3").replace("1  3  1", "1  3  3"), "atom 1: C has 6 bonds");
        assertBroken(FORMIC_ACID.replace("1  3  1", "1  9  1"), "line 9 does not name two of the 3 atoms");
        assertBroken(LITHIUM_FORMATE.substring(0, LITHIUM_FORMATE.indexOf("M  V30 3 O")), "without M  END");
        assertBroken(LITHIUM_FORMATE.replace("M  V30 1 2 1 2", "M  V30 1 2 1"), "");
        assertBroken(LITHIUM_FORMATE.replace("M  V30 END ATOM", ""), "");
    }

    private static void assertBroken(String molfile, String why) {
        String said = assertThrows(ChemistryException.class, () -> Molecule.parseMolfile(molfile)).getMessage();
        assertTrue(said.startsWith("The molfile cannot be read: ") && said.contains(why), said);
    }
}

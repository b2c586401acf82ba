// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartsAndGroupsTest {

    private final GroupDetector detector = GroupDetector.bundled();

    @Test
    void matchesAreSetsOfAtomsInTheOrderOfTheQuery() {
        assertArrayEquals(new int[] {1, 2}, SmartsQuery.compile("C=O").matches(Molecule.parse("CC=O")).get(0));
        assertEquals(1, SmartsQuery.compile("c1ccccc1").count(Molecule.parse("C1=CC=CC=C1")));
        assertEquals(2, SmartsQuery.compile("[OX2H]c").count(Molecule.parse("OC(=O)c1cc(O)c(cc1O)C(O)=O")));
        assertEquals(0, SmartsQuery.compile("[OX2H]c").count(Molecule.parse("OC(=O)c1ccc(cc1)C(O)=O")));
    }

    @ParameterizedTest
    @CsvSource({"'[C', 2", "'C(', 2", "'', 0", "'[Qq]', 2"})
    void brokenSmartsSaysWhere(String smarts, int latest) {
        NotationException broken = assertThrows(NotationException.class, () -> SmartsQuery.compile(smarts));
        assertEquals("SMARTS", broken.notation());
        assertTrue(broken.position() <= latest, broken.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "OC(=O)c1cc(C=C)c(cc1)C(O)=O | [vinyl, 2 carboxylic acid, benzene ring]",
        "C=CCn1cc[n+](C)c1 | [allyl, imidazolium]",
        "OC(=O)c1ccc(c(c1)S(O)(=O)=O)-c1ccc(cc1S(O)(=O)=O)C(O)=O"
                + " | [2 carboxylic acid, 2 sulfonic acid, 2 benzene ring]",
        "FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F | [sulfonyl imide, 2 trifluoromethyl]",
        "CC1COC(=O)O1 | [carbonate]",
        "COCCOC | [2 ether, crown or glyme]",
        "CC(C)(C#N)N=NC(C)(C)C#N | [2 nitrile, azo]",
        "C=C(C)C(=O)OCCO | [methacrylate, ester, alcohol]",
        "CN(C)C=O | [amide]",
        "CCN | [primary amine]",
        "CCN(C)C | [tertiary amine]",
        "C[N+](C)(C)C | [quaternary ammonium]",
        "CC(C)=O | [ketone]",
        "CN=[N+]=[N-] | [azide]",
        "Oc1ccccc1O | [2 phenol, catechol, benzene ring]",
        "CS(C)=O | [sulfoxide]",
        "O=S1(=O)CCCC1 | [sulfone]",
        "Cc1ncc[nH]1 | [imidazole]",
        "c1ccncc1 | [pyridine]",
        "F[P-](F)(F)(F)(F)F | [hexafluorophosphate]",
        "CCCC | []"})
    void groups(String smiles, String expected) {
        assertEquals(expected, detector.detect(Molecule.parse(smiles)).toString());
    }

    @Test
    void everyGroupIsDescribed() {
        detector.groups().forEach(group -> assertTrue(group.description().length() > 5, group.name()));
    }

    @Test
    void aBadCatalogueIsRefusedWithTheLine() {
        assertTrue(assertThrows(ChemistryException.class,
                () -> GroupDetector.read(new StringReader("x\t[C\ty\n"), "g.tsv"))
                .getMessage().startsWith("g.tsv line 1: SMARTS broken"));
        assertTrue(assertThrows(ChemistryException.class, () -> GroupDetector.read(new StringReader("x\tC\n"), "g.tsv"))
                .getMessage().startsWith("g.tsv line 1: 2 columns"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstituentTest {

    /** What a chemist would write; the molecule is compared, and the text too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "O[C:1](=O)c1ccc(cc1)[C:2](O)=O    | 5 | *C=C            | O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O",
        "O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O | 9 | *O            | O[C:1](=O)c1cc(C=C)c(c(O)c1)[C:2](O)=O",
        "O[C:1](=O)c1ccc(cc1)[C:2](O)=O    | 4 | *S(=O)(=O)O     | O[C:1](=O)c1c(S(=O)(=O)O)cc(cc1)[C:2](O)=O",
        "c1ccccc1                          | 5 | *[N+](=O)[O-]   | c1ccccc1[N+](=O)[O-]",
        "c1ccccc1                          | 0 | *c1ccccc1       | c1(c2ccccc2)ccccc1",
        "c1ccccc1                          | 5 | *C12CC(C1)C2    | c1ccccc1C32CC(C3)C2",
        "CC                                | 0 | *C1CC1          | C(C1CC1)C",
        "[CH3:1]C                          | 0 | *F              | [CH2:1](F)C",
        "c1cc[nH]c1                        | 3 | *C              | c1cc[n](C)c1",
        "CCO.CC                            | 2 | *C              | CCOC.CC",
        "F/C=C/F                           | 1 | *Cl             | F/C(Cl)=C/F",
        "F/C=C/F                           | 2 | *Cl             | F/C=C(Cl)/F",
        "C                                 | 0 | C=C*            | CC=C",
        "C                                 | 0 | *(C#N)          | CC#N",
        "C                                 | 0 | [*:1][CH:2]=[CH2:3] | CC=C"})
    void aGroupIsWrittenWhereTheHydrogenWas(String host, int atom, String group, String expected) {
        MappedSmiles made = MappedSmiles.parse(host).withSubstituent(atom, Substituent.parse(group));
        assertEquals(expected, made.text());
        assertTrue(Molecule.parse(expected).isSameAs(made.molecule()));
    }

    /**
     * The sense counts the neighbours in the order in which they are written (OpenSMILES 1.0, section 3.9.3): the
     * hydrogen in brackets stands right behind the atom before. The last column is the same molecule written from
     * another end, by permutation of the neighbours.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "N[C@@H](C)C(=O)O      | 1 | N[C@@](F)(C)C(=O)O        | F[C@](N)(C)C(=O)O",
        "[C@@H](N)(C)C(=O)O    | 0 | [C@@](F)(N)(C)C(=O)O      | F[C@@](N)(C)C(=O)O",
        "C[C@H]1CCCCO1         | 1 | C[C@@]1(F)CCCCO1          | O1CCCC[C@@]1(C)F",
        "[C@H]12CCC(C)CC1O2    | 0 | [C@]12(F)CCC(C)CC1O2      | F[C@]12CCC(C)CC1O2"})
    void theConfigurationStays(String host, int atom, String expected, String same) {
        MappedSmiles made = MappedSmiles.parse(host).withSubstituent(atom, Substituent.parse("*F"));
        assertEquals(expected, made.text());
        assertTrue(Molecule.parse(same).isSameAs(made.molecule()), made.molecule()::canonicalSmiles);
        assertFalse(Molecule.parse(same.replace("[C@@]", "[C@X").replace("[C@]", "[C@@]").replace("[C@X", "[C@]"))
                .isSameAs(made.molecule()));
    }

    @Test
    void everyHydrogenOfALinkerCanBeReplacedOnce() {
        MappedSmiles linker = MappedSmiles.parse("O[C:1](=O)c1ccc(cc1)-c1ccc(cc1)[C:2](O)=O");
        int replaced = 0;
        for (int atom = 0; atom < linker.molecule().atomCount(); atom++) {
            if (linker.hydrogens(atom) > 0) {
                MappedSmiles made = linker.withSubstituent(atom, Substituent.parse("*c1ccncc1"));
                assertEquals("C19H13NO4", made.molecule().formula().text(), "C14H10O4 + C5H4N - H");
                assertTrue(made.molecule().atomWithMap(1).isPresent() && made.molecule().atomWithMap(2).isPresent());
                replaced++;
            }
        }
        assertEquals(10, replaced, "8 of C-H, 2 of O-H");
    }

    @Test
    void whatCannotBeIsTold() {
        MappedSmiles acid = MappedSmiles.parse("OC(=O)c1ccccc1");
        Substituent vinyl = Substituent.parse("*C=C");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> acid.withSubstituent(1, vinyl)).getMessage()
                .contains("atom 2 of OC(=O)c1ccccc1 has no hydrogen"));
        assertThrows(IndexOutOfBoundsException.class, () -> acid.withSubstituent(9, vinyl));
        assertTrue(assertThrows(ChemistryException.class, () -> Substituent.parse("C=C")).getMessage()
                .contains("no attachment point"));
        assertTrue(assertThrows(ChemistryException.class, () -> Substituent.parse("*CC*")).getMessage()
                .contains("2 attachment points"));
        assertTrue(assertThrows(ChemistryException.class, () -> Substituent.parse("*=CC")).getMessage()
                .contains("exactly one single bond"));
        assertThrows(NotationException.class, () -> Substituent.parse("*C(=C"));
        assertThrows(NotationException.class, () -> Substituent.parse(""));
    }
}

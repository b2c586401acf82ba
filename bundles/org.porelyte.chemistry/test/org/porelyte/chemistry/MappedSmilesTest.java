// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;

class MappedSmilesTest {

    /** Which atom of which SMILES, and how OpenSMILES writes it with the map number 7. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CC=C                 | 0 | [CH3:7]C=C",
        "CC=C                 | 1 | C[CH:7]=C",
        "CC=C                 | 2 | CC=[CH2:7]",
        "C                    | 0 | [CH4:7]",
        "c1ccccc1C            | 0 | [cH:7]1ccccc1C",
        "c1ccccc1C            | 5 | c1cccc[c:7]1C",
        "c1ccncc1             | 3 | c1cc[n:7]cc1",
        "c1cc[nH]c1           | 3 | c1cc[nH:7]c1",
        "ClCCBr               | 0 | [Cl:7]CCBr",
        "ClCCBr               | 3 | ClCC[Br:7]",
        "OS(=O)(=O)c1ccccc1   | 0 | [OH:7]S(=O)(=O)c1ccccc1",
        "OS(=O)(=O)c1ccccc1   | 1 | O[S:7](=O)(=O)c1ccccc1",
        "C%12CCCCC%12         | 0 | [CH2:7]%12CCCCC%12",
        "C%12CCCCC%12         | 5 | C%12CCCC[CH2:7]%12",
        "[13CH3]C             | 0 | [13CH3:7]C",
        "C[N+](C)(C)CC(=O)[O-]| 1 | C[N+:7](C)(C)CC(=O)[O-]",
        "C[N+](C)(C)CC(=O)[O-]| 7 | C[N+](C)(C)CC(=O)[O-:7]",
        "N[C@@H](C)C(=O)O     | 1 | N[C@@H:7](C)C(=O)O",
        "F/C=C/F              | 1 | F/[CH:7]=C/F",
        "[CH2:4]=CC           | 0 | [CH2:7]=CC",
        "*CC                  | 0 | [*:7]CC",
        "[Li+].[O-]C          | 0 | [Li+:7].[O-]C",
        "[H]OC                | 0 | [H][O:7]C",
        "[H]OC                | 1 | [H]O[CH3:7]",
        "[2H]OC               | 0 | [2H:7]OC",
        "B(O)O                | 0 | [BH:7](O)O",
        "N#N                  | 1 | N#[N:7]",
        "  CO                 | 1 | C[OH:7]"})
    void onlyTheTokenOfTheAtomChanges(String smiles, int atom, String expected) {
        MappedSmiles before = MappedSmiles.parse(smiles);
        MappedSmiles after = before.withMap(atom, 7);
        assertEquals(expected, after.text());
        assertEquals(7, after.map(atom));
        assertEquals(OptionalInt.of(atom), after.molecule().atomWithMap(7));
        assertTrue(before.molecule().isSameAs(after.molecule()), after.molecule()::canonicalSmiles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC=C", "c1ccccc1C", "c1cc[nH]c1", "c1ccncc1", "ClCCBr", "N[C@@H](C)C(=O)O", "F/C=C\\F",
        "C[N+](C)(C)CC(=O)[O-]", "[13CH3]C", "C1CC2CC1CC2", "C%10CCCCC%10",
        "[Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F",
        "C=Cn1cc[n+](C)c1", "[CH2]C", "Oc1cc2ccccc2[nH]1", "C1=CC=CC=C1", "*S(=O)(=O)O", "[O-][n+]1ccccc1", "s1cccc1",
        "CP(=O)(O)O", "N1C=CC=C1", "[nH]1nnnc1C", "OB(O)c1ccccc1", "C[C@H]1CC[C@@H](O)CC1", "[H]OC([H])C"})
    void aNumberThatIsTakenAwayAgainLeavesTheTextAsItWas(String smiles) {
        MappedSmiles before = MappedSmiles.parse(smiles);
        for (int atom = 0; atom < before.molecule().atomCount(); atom++) {
            MappedSmiles after = before.withMap(atom, 3);
            assertTrue(before.molecule().isSameAs(after.molecule()), after.text());
            assertEquals(smiles, after.withoutMap(atom).text());
        }
    }

    @Test
    void bracketsStayWhereTheySayMoreThanTheNumber() {
        assertEquals("c1cc[nH]c1", MappedSmiles.parse("c1cc[nH:2]c1").withoutMap(3).text());
        assertEquals("[CH2]C", MappedSmiles.parse("[CH2:1]C").withoutMap(0).text(), "a radical");
        assertEquals("[C@H](F)(Cl)Br", MappedSmiles.parse("[C@H:1](F)(Cl)Br").withoutMap(0).text());
        assertEquals("[O-]C", MappedSmiles.parse("[O-:1]C").withoutMap(0).text());
        assertEquals("C=C", MappedSmiles.parse("[CH2:1]=C").withoutMap(0).text());
        assertEquals("[CH2]=C", MappedSmiles.parse("[CH2]=C").withoutMap(0).text(), "nothing to take away");
    }

    @Test
    void linkersAndMonomersOfTheExampleStayTheSameMolecules() throws IOException {
        List<String> all = ExampleLibrary.load().eContents().stream().map(element -> switch (element) {
            case Linker linker -> linker.getSmiles();
            case Monomer monomer -> monomer.getSmiles();
            default -> null;
        }).filter(smiles -> smiles != null && !smiles.isBlank()).toList();
        assertTrue(all.size() > 20, "linkers and monomers");
        for (String smiles : all) {
            MappedSmiles before = MappedSmiles.parse(smiles);
            for (int atom = 0; atom < before.molecule().atomCount(); atom++) {
                int free = before.lowestFreeMap(Set.of());
                MappedSmiles with = before.withMap(atom, free);
                assertTrue(before.molecule().isSameAs(with.molecule()), with.text());
                assertEquals(OptionalInt.of(atom), with.molecule().atomWithMap(free), with.text());
                MappedSmiles without = with.withoutMap(atom);
                assertTrue(before.molecule().isSameAs(without.molecule()), without.text());
                if (before.map(atom) == 0) {
                    assertEquals(smiles, without.text());
                }
            }
        }
    }

    @Test
    void freeNumbersAreThoseThatNobodyHas() {
        MappedSmiles smiles = MappedSmiles.parse("O[C:1](=O)c1ccc(cc1)[C:3](O)=O");
        assertEquals(2, smiles.lowestFreeMap(Set.of()));
        assertEquals(5, smiles.lowestFreeMap(Set.of(2, 4)));
        assertEquals(1, MappedSmiles.parse("[CH2:2]=C").lowestFreeMap(Set.of()));
    }

    @Test
    void whatCannotBeIsRefused() {
        NotationException broken = assertThrows(NotationException.class, () -> MappedSmiles.parse("CC)O"));
        assertEquals(2, broken.position());
        assertThrows(NotationException.class, () -> MappedSmiles.parse(""));
        NotationException valence = assertThrows(NotationException.class, () -> MappedSmiles.parse("CC(C)(C)(C)C"));
        assertEquals(1, valence.position());
        MappedSmiles smiles = MappedSmiles.parse("CCO");
        assertThrows(IllegalArgumentException.class, () -> smiles.withMap(0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> smiles.withMap(3, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> smiles.map(-1));
    }
}

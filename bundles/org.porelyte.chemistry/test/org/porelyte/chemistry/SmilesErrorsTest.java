// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken SMILES: the place, what is wrong and what was expected. Positions count from 0 and are found by eye. */
class SmilesErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "C(C | 3 | branch opened at character 2 | ')'",
        "CC(=O | 5 | branch opened at character 3 | ')'",
        "CC)O | 2 | never opened | atom",
        "C() | 2 | empty | atom",
        "(C) | 0 | no atom to branch from | atom",
        "C(=)C | 3 | leads nowhere | atom",
        "C1CC | 4 | ring 1 opened at character 2 | ring number",
        "C%1 | 3 | two digits | %12",
        "1CC1 | 0 | needs an atom | atom",
        "C==C | 2 | second bond | atom",
        "=CC | 0 | no atom before it | atom",
        "CC= | 3 | leads nowhere | atom",
        "C..C | 2 | none before it | atom",
        "C. | 2 | nothing follows | atom",
        "C[Xx]C | 2 | 'Xx' is no element | element",
        "[C@@ | 4 | bracket opened at character 1 | ']'",
        "[CH3 | 4 | bracket opened at character 1 | ']'",
        "[C:]C | 3 | atom map | number",
        "[CH3?]C | 4 | '?' | ']'",
        "LiCC | 0 | 'Li' | [Li]",
        "CCE | 2 | 'E' is no atom | atom",
        "C C | 1 | blank | nothing after",
        "CC>>C | 2 | reaction | molecule",
        "c1cccc1 | 0 | alternating | [nH]",
        "Cn1cccc1.n1cccc1 | 9 | this n | [nH]",
        "CC(C)(C)(C)C | 1 | C has 5 bonds | fewer bonds",
        "CCN(C)(C)C | 2 | N has | [N+]",
        "CO(C)C | 1 | O has 3 bonds | fewer bonds",
        "C=F | 2 | F has 2 bonds | fewer bonds"})
    void saysWhereAndWhat(String smiles, int position, String problem, String expectation) {
        NotationException broken = assertThrows(NotationException.class, () -> Molecule.parse(smiles));
        assertEquals("SMILES", broken.notation());
        assertEquals(smiles, broken.input());
        assertEquals(position, broken.position(), broken.getMessage());
        assertTrue(broken.problem().contains(problem), broken.problem());
        assertTrue(broken.expectation().contains(expectation), broken.expectation());
    }

    @Test
    void nothingIsNoMolecule() {
        assertEquals(0, assertThrows(NotationException.class, () -> Molecule.parse("  ")).position());
    }

    @Test
    void theMessageShowsThePlaceWithACaret() {
        NotationException broken = assertThrows(NotationException.class, () -> Molecule.parse("CC)O"));
        assertEquals("""
                SMILES broken at character 3: ')' closes a branch that was never opened; \
                expected an atom, a bond or the end
                  CC)O
                    ^""", broken.getMessage());
        assertFalse(broken.summary().contains("\n"));
    }

    @ParameterizedTest
    @CsvSource({"F[P-](F)(F)(F)(F)F", "CN(=O)=O", "CN=[N+]=[N-]", "CN=N#N", "C[N+](C)(C)C", "[O-]Cl(=O)(=O)=O",
        "O=[U]=O", "CC(=O)O[Zn]OC(C)=O", "[Cu+2].[O-]C=O.[O-]C=O", "C[S@](=O)c1ccccc1", "[C@TH1](F)(Cl)(Br)I",
        "C%12CC%12", "[nH]1cccc1", "[se]1cccc1", "[2H]C([2H])[2H]", "F/C=C\\F", "B(O)O", "[H+]", "*CC*", "C1=CC=CC=C1"})
    void goodOnesAreNotRefused(String smiles) {
        assertTrue(Molecule.parse(smiles).atomCount() > 0);
    }

    /** Whatever is thrown at the parser, it answers with a molecule or with a place inside the text. */
    @Test
    void rubbishNeverBringsAnythingButANotationException() {
        Random random = new Random(7);
        String alphabet = "CNOSPFclnos[]()=#-+.1234%@H:/\\*BrI Zn";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Molecule.parse(text.toString()).canonicalSmiles();
            } catch (NotationException e) {
                assertTrue(e.position() >= 0 && e.position() <= e.input().length(), text + ": " + e.getMessage());
            }
        }
    }
}

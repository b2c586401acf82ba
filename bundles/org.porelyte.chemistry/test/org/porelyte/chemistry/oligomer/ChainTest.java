// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.MoleculeParser;

class ChainTest {

    private static final String TFSI = "FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F";
    private static final Molecule LINKER = Molecule.parse("O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O");
    private static final RepeatUnit AMIM =
            RepeatUnit.of(Molecule.parse("[CH2:1]=[CH:2]C[n+]1ccn(C)c1"), Molecule.parse(TFSI));

    @Test
    void graphsDrawnByHand() {
        RepeatUnit ethene = RepeatUnit.of(Molecule.parse("C=CC"));
        assertTrue(Chain.free(ethene, 3, ChainEnds.hydrogens()).build(true).isSameAs(Molecule.parse("CC(C)CC(C)CCC")),
                "head on CH2, tail on CH");
        Chain grafted = Chain.grafted(AMIM, 2, ChainEnds.hydrogens(), Anchor.of(LINKER, 3));
        assertTrue(grafted.build(false).isSameAs(
                Molecule.parse("OC(=O)c1cc(C(C)CC(Cn2cc[n+](C)c2)CCCn2cc[n+](C)c2)c(cc1)C(O)=O")),
                grafted.build(false).smiles());
        Chain outer = Chain.grafted(AMIM, 1, ChainEnds.hydrogens(), Anchor.of(LINKER, 4));
        assertTrue(outer.build(false).isSameAs(Molecule.parse("OC(=O)c1cc(CCCCCn2cc[n+](C)c2)c(cc1)C(O)=O")),
                outer.build(false).smiles());
        ChainEnds initiated = new ChainEnds(EndGroup.aibnFragment(), EndGroup.hydrogen());
        assertTrue(Chain.free(ethene, 1, initiated).build(true).isSameAs(Molecule.parse("CC(C)(C#N)CCC")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 32, 250})
    void formulaByArithmeticIsThatOfTheGraph(int length) {
        for (Chain chain : new Chain[] {
            Chain.grafted(AMIM, length, ChainEnds.hydrogens(), Anchor.of(LINKER, 4)),
            Chain.free(AMIM, length, new ChainEnds(EndGroup.aibnFragment(), EndGroup.hydrogen()))}) {
            assertEquals(chain.formula(), chain.build(true).formula());
        }
    }

    @Test
    void twoHundredAndFiftyUnitsAreQuick() {
        Chain.grafted(AMIM, 2, ChainEnds.hydrogens(), Anchor.of(LINKER, 4)).build(true);
        Chain longest = Chain.grafted(AMIM, 250, ChainEnds.hydrogens(), Anchor.of(LINKER, 4));
        Molecule built = assertTimeout(Duration.ofSeconds(2), () -> longest.build(true));
        assertEquals(251, built.components().size());
        ChemistryException tooLong = assertThrows(ChemistryException.class,
                () -> Chain.free(AMIM, 251, ChainEnds.hydrogens()).build(true));
        assertTrue(tooLong.getMessage().contains("250"));
        assertTrue(Chain.free(AMIM, 5000, ChainEnds.hydrogens()).formula().averageMass() > 2e6);
    }

    @Test
    void bondThatOpensIsFoundOrAskedFor() {
        assertEquals(new PolymerisableBond(0, 1), PolymerisableBond.ofMonomer(Molecule.parse("C=CCO")));
        assertEquals(new PolymerisableBond(1, 0), PolymerisableBond.ofMonomer(Molecule.parse("[CH2:2]=[CH:1]CO")));
        assertRefused("C=CCC=C", "2 terminal C=C");
        assertRefused("CCO", "no terminal C=C");
        assertRefused("[CH2:1]=CCO", ":2");
        assertRefused("[CH2:1]=C[CH2:2]O", "not joined");
        assertTrue(assertThrows(ChemistryException.class, () -> Anchor.of(LINKER, 9)).getMessage().contains(":9"));
        assertTrue(assertThrows(ChemistryException.class, () -> Anchor.of(LINKER, 1)).getMessage().contains("no C=C"));
    }

    private static void assertRefused(String smiles, String why) {
        String message = assertThrows(ChemistryException.class,
                () -> PolymerisableBond.ofMonomer(Molecule.parse(smiles))).getMessage();
        assertTrue(message.contains(why), message);
    }

    @Test
    void unitsOfSaltsAndZwitterions() {
        RepeatUnit pair = RepeatUnit.ofSalt(new MoleculeParser().parse("AMIM-TFSI").molecule());
        assertEquals("C9H11F6N3O4S2", pair.formula().text());
        assertEquals(1, pair.counterIonsPerUnit());
        assertTrue(pair.counterIon().orElseThrow().isSameAs(Molecule.parse(TFSI)));
        RepeatUnit neutral = RepeatUnit.of(Molecule.parse("C=C(C)C(=O)OCC[N+](C)(C)CCCS(=O)(=O)[O-]"));
        assertTrue(neutral.counterIon().isEmpty());
        RepeatUnit dication = RepeatUnit.of(Molecule.parse("C=CC[N+](C)(C)CC[N+](C)(C)C"), Molecule.parse("[Cl-]"));
        assertEquals(2, dication.counterIonsPerUnit());
        assertThrows(ChemistryException.class, () -> RepeatUnit.of(Molecule.parse("C=CCn1cc[n+](C)c1")));
        assertThrows(ChemistryException.class,
                () -> RepeatUnit.of(Molecule.parse("C=CCn1cc[n+](C)c1"), Molecule.parse("[Na+]")));
        assertThrows(ChemistryException.class, () -> RepeatUnit.ofSalt(Molecule.parse("[Na+].[Cl-]")));
    }

    @Test
    void endGroupsHaveOneAttachment() {
        assertEquals("C4H6N", EndGroup.aibnFragment().formula().text());
        assertThrows(ChemistryException.class, () -> EndGroup.of("x", Molecule.parse("CC")));
        assertThrows(ChemistryException.class, () -> EndGroup.of("x", Molecule.parse("*CC*")));
        assertThrows(ChemistryException.class, () -> EndGroup.of("x", Molecule.parse("*=C")));
        assertThrows(ChemistryException.class, () -> Chain.free(AMIM, 0, ChainEnds.hydrogens()));
    }
}

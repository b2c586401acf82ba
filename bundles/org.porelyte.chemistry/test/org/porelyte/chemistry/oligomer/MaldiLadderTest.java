// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.MoleculeParser;
import org.porelyte.chemistry.SharedReference;

class MaldiLadderTest {

    private static final ChainEnds AIBN = new ChainEnds(EndGroup.aibnFragment(), EndGroup.hydrogen());

    private final MoleculeParser parser = new MoleculeParser();
    private final Molecule linker = parser.parse("2-vinylterephthalic acid").molecule();
    private final RepeatUnit unit = RepeatUnit.ofSalt(parser.parse("AMIM-TFSI").molecule());
    private final MaldiLadder ladder = MaldiLadder.grafted(unit, linker, MaldiLadder.usualCarrier(unit));

    /** The numbers of the project's chemistry reference, to its digits. */
    @Test
    void ladderOfTheVinylLinker() {
        List<LadderRow> rows = ladder.rows(12, 32, List.of(ChainEnds.hydrogens(), AIBN));
        assertEquals(42, rows.size());
        assertEquals(List.of("12", "H/H"), rows.get(0).cells().subList(0, 2));
        assertEquals("4750.2542", rows.get(0).cells().get(3));
        assertEquals("2235.1682", rows.get(0).cells().get(4));
        assertEquals("4817.2964", rows.get(1).cells().get(3));
        assertEquals("5153.2637", rows.get(2).cells().get(3));
        assertEquals("12810.4445", rows.get(40).cells().get(3));
        // 12 cations with the linker and 11 anions: C94H142N24O4 + 11 C2F6NO4S2
        assertEquals("C116H142F66N35O48S22+", rows.get(0).cells().get(2));
    }

    /**
     * By hand from the isotopes' masses (AME 2020: H 1.00782503, C 12, O 15.99491462, Na 22.98976928; electron
     * 5.4858e-4): acid C10H8O4 + styrene C8H8 + 2 H + Na - e = C18H18O4Na = 321.10973.
     */
    @Test
    void neutralMonomersFlyWithSodium() {
        RepeatUnit styrene = RepeatUnit.ofSalt(Molecule.parse("C=Cc1ccccc1"));
        LadderRow row = MaldiLadder.grafted(styrene, linker, MaldiLadder.usualCarrier(styrene))
                .rows(1, 1, List.of(ChainEnds.hydrogens())).get(0);
        assertEquals("C18H18NaO4+", row.formula().text());
        assertEquals(18 * 12 + 18 * 1.00782503 + 4 * 15.99491462 + 22.98976928 - 5.4858e-4, row.mz1(), 5e-5);
        assertEquals((18 * 12 + 18 * 1.00782503 + 4 * 15.99491462 + 2 * (22.98976928 - 5.4858e-4)) / 2,
                row.mz2().getAsDouble(), 5e-5);
    }

    /** 250 AMIM-TFSI on the acid, one TFSI lost: C, H, F, N, O, S counted by hand from C9H11F6N3O4S2 and C10H8O4. */
    @Test
    void theLongestChainAndTheShortest() {
        List<LadderRow> rows = ladder.rows(250, 250, List.of(ChainEnds.hydrogens()));
        assertEquals("C2258H2760F1494N749O1000S498+", rows.get(0).formula().text());
        assertEquals(2258 * 12 + 2760 * 1.00782503 + 1494 * 18.99840316 + 749 * 14.003074 + 1000 * 15.99491462
                + 498 * 31.97207117 - 5.4858e-4, rows.get(0).mz1(), 0.005);
        LadderRow first = ladder.rows(1, 1, List.of(ChainEnds.hydrogens())).get(0);
        assertEquals("C17H21N2O4+", first.formula().text());
        assertTrue(first.mz2().isEmpty(), "one counter-ion cannot be lost twice");
    }

    @Test
    void aLadderThatNobodyReadsIsRefused() {
        String said = assertThrows(ChemistryException.class,
                () -> ladder.rows(1, Integer.MAX_VALUE, List.of(ChainEnds.hydrogens()))).getMessage();
        assertTrue(said.contains("more than 100000 rungs"), said);
    }

    @Test
    void whatDoesNotFlyAsChargeOneIsRefused() {
        String charged = assertThrows(ChemistryException.class, () -> MaldiLadder.grafted(unit,
                Molecule.parse("C=CS(=O)(=O)[O-]"), MaldiLadder.usualCarrier(unit))).getMessage();
        assertTrue(charged.contains("has the charge -1"), charged);
        RepeatUnit sulfate = RepeatUnit.ofSalt(Molecule.parse("C=CC[N+](C)(C)CC[N+](C)(C)C.[O-]S(=O)(=O)[O-]"));
        MaldiLadder twofold = MaldiLadder.grafted(sulfate, linker, MaldiLadder.usualCarrier(sulfate));
        String carrier = assertThrows(ChemistryException.class,
                () -> twofold.rows(1, 1, List.of(ChainEnds.hydrogens()))).getMessage();
        assertTrue(carrier.contains("2 charges"), carrier);
    }

    @Test
    void massOfTwoHundredAndFourteenUnits() {
        LadderRow row = ladder.rows(214, 214, List.of(ChainEnds.hydrogens())).get(0);
        assertEquals("86158.18", String.format(Locale.ROOT, "%.2f", row.mz1()));
        assertEquals("86225.43", String.format(Locale.ROOT, "%.2f", row.averageMz1()));
    }

    /** The rounding of atomic masses stays far below the resolution of a spectrum. */
    @Test
    void roundedMassesAreNearTheFullOnes() {
        LadderRow row = ladder.rows(32, 32, List.of(ChainEnds.hydrogens())).get(0);
        assertEquals(row.formula().monoisotopicMass(), row.mz1(), 3e-4);
    }

    @Test
    void everyDigitOfTheReferenceFile() throws Exception {
        List<String> lines = Files.readAllLines(SharedReference.file("maldi-ladder.csv"));
        List<LadderRow> rows = ladder.rows(12, 32, List.of(ChainEnds.hydrogens(), AIBN));
        assertEquals(rows.size(), lines.size() - 1);
        Formula anion = unit.counterIon().orElseThrow().formula();
        for (int i = 0; i < rows.size(); i++) {
            String[] expected = lines.get(i + 1).split(",");
            LadderRow row = rows.get(i);
            assertEquals(expected[0], row.cells().get(0));
            assertEquals(expected[1], row.endGroups());
            Formula cationPart = row.formula().plus(anion, -(row.length() - 1));
            assertEquals(expected[2], Formula.of(cationPart.amounts(), 0).text());
            assertEquals(expected[3],
                    String.format(Locale.ROOT, "%.4f", PeakMasses.monoisotopic(row.formula().plus(anion))));
            assertEquals(expected[4], row.cells().get(3));
            assertEquals(expected[5], row.cells().get(4));
        }
    }

    @Test
    void otherCarriersFlyToo() {
        RepeatUnit neutral = RepeatUnit.of(Molecule.parse("C=C(C)C(=O)OC"));
        ChargeCarrier sodium = MaldiLadder.usualCarrier(neutral);
        assertEquals("+Na", sodium.label());
        LadderRow row = MaldiLadder.free(neutral, sodium).rows(10, 10, List.of(ChainEnds.hydrogens())).get(0);
        // C50H82O20Na+: 50*12 + 82*1.007825 + 20*15.9949146 + 22.98976928 - 0.00054858
        assertEquals(600 + 82 * 1.007825 + 20 * 15.9949146 + 22.98976928 - 5.48579909e-4, row.mz1(), 1e-5);
        assertEquals("C50H82NaO20+", row.formula().text());
        RepeatUnit anionic = RepeatUnit.of(Molecule.parse("C=Cc1ccc(cc1)S(=O)(=O)[O-]"), Molecule.parse("[Li+]"));
        LadderRow negative = MaldiLadder.free(anionic, MaldiLadder.usualCarrier(anionic))
                .rows(2, 2, List.of(ChainEnds.hydrogens())).get(0);
        assertEquals(-1, negative.formula().charge());
        assertTrue(negative.mz1() > 0);
        assertThrows(ChemistryException.class, () -> ChargeCarrier.uptake("H2O", Molecule.parse("O")));
    }

    /** A chain that keeps all its anions flies with what it takes up. */
    @Test
    void theOwnCounterIonIsLostAndOthersAreTakenUp() {
        assertEquals("-TFSI", MaldiLadder.carrier(unit, "TFSI", parser.parse("TFSI").molecule()).label());
        ChargeCarrier sodium = MaldiLadder.carrier(unit, "Na", parser.parse("Na+").molecule());
        assertEquals("+Na", sodium.label());
        LadderRow row = MaldiLadder.grafted(unit, linker, sodium).rows(12, 12, List.of(ChainEnds.hydrogens())).get(0);
        // 4750.2542 of [M-TFSI]+ of the reference, TFSI- 279.91784 (both of chemistry.md), Na+ 22.98976928 - electron
        assertEquals(4750.2542 + 279.91784 + 22.98976928 - 5.48579909e-4, row.mz1(), 2e-4);
        assertEquals("C118H142F72N36NaO52S24+", row.formula().text());
        assertThrows(ChemistryException.class,
                () -> MaldiLadder.carrier(unit, "water", Molecule.parse("O")));
    }

    @Test
    void aSingleUnitCannotLoseTwoCounterIons() {
        List<String> cells = ladder.rows(1, 1, List.of(ChainEnds.hydrogens())).get(0).cells();
        assertEquals(LadderRow.COLUMNS.size(), cells.size());
        assertEquals("", cells.get(4));
    }

    @Test
    void impossibleRangesAreRefused() {
        assertThrows(ChemistryException.class, () -> ladder.rows(0, 3, List.of(ChainEnds.hydrogens())));
        assertThrows(ChemistryException.class, () -> ladder.rows(5, 3, List.of(ChainEnds.hydrogens())));
        assertThrows(ChemistryException.class,
                () -> MaldiLadder.grafted(unit, Molecule.parse("OC(=O)c1ccccc1"), MaldiLadder.usualCarrier(unit)));
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("4750.2542", ladder.rows(12, 12, List.of(ChainEnds.hydrogens())).get(0).cells().get(3));
        } finally {
            Locale.setDefault(before);
        }
    }
}

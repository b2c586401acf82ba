// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.chemistry.NamedMolecule.Origin;

class MoleculeParserTest {

    private final MoleculeParser parser = new MoleculeParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LiTFSI | ABBREVIATION | C2F6LiNO4S2",
        "PC | ABBREVIATION | C4H6O3",
        "CP | SMILES | CH5P",
        "FSI | ABBREVIATION | F2NO4S2-",
        "AMIM-TFSI | ABBREVIATION | C9H11F6N3O4S2",
        "[AMIM][TFSI] | ABBREVIATION | C9H11F6N3O4S2",
        "AMIM TFSI | ABBREVIATION | C9H11F6N3O4S2",
        "NaTFSI | ABBREVIATION | C2F6NNaO4S2",
        "Zn(TFSI)2 | ABBREVIATION | C4F12N2O8S4Zn",
        "Zn-TFSI | ABBREVIATION | C4F12N2O8S4Zn",
        "LiPF6 | ABBREVIATION | F6LiP",
        "litfsi | ABBREVIATION | C2F6LiNO4S2",
        "CCO | SMILES | C2H6O",
        "bis(fluorosulfonyl)imide | ABBREVIATION | F2NO4S2-",
        "lithium bis(fluorosulfonyl)imide | ABBREVIATION | F2LiNO4S2",
        "1-ethyl-3-methylimidazolium bis(fluorosulfonyl)imide | ABBREVIATION | C6H11F2N3O4S2",
        "12-crown-4 | ABBREVIATION | C8H16O4",
        "15-crown-5 | ABBREVIATION | C10H20O5",
        "18-crown-6 | ABBREVIATION | C12H24O6",
        "poly(ethylene glycol) | ABBREVIATION | C2H4O",
        "1-ethyl-3-methylimidazolium bis(trifluoromethylsulfonyl)imide | SYSTEMATIC_NAME | C8H11F6N3O4S2",
        "propan-2-ol | SYSTEMATIC_NAME | C3H8O"})
    void smilesAndNames(String text, Origin origin, String formula) {
        NamedMolecule read = parser.parse(text);
        assertEquals(origin, read.origin());
        assertEquals(formula, read.molecule().formula().text());
        assertEquals(text, read.input());
    }

    /** What is told as a name can be given as one. */
    @Test
    void namesOfTheTableAreRead() {
        for (Alias entry : AliasTable.bundled().entries()) {
            assertEquals(Molecule.parse(entry.smiles()).canonicalSmiles(),
                    parser.parse(entry.name()).molecule().canonicalSmiles(), entry.name());
        }
    }

    @Test
    void aKnownStructureGetsItsName() {
        assertEquals("propylene carbonate", parser.parse("O=C1OCC(C)O1").name());
        assertEquals("2-vinylterephthalic acid", parser.parse("O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O").name());
        assertEquals("", parser.parse("CCCCCCCCCCCCCCC").name());
        assertEquals("sodium bis(trifluoromethanesulfonyl)imide", parser.parse("NaTFSI").name());
    }

    @Test
    void whatIsNeitherSaysBoth() {
        ChemistryException neither = assertThrows(ChemistryException.class, () -> parser.parse("C(CC"));
        assertTrue(neither.getMessage().contains("neither a SMILES nor a known name"), neither.getMessage());
        assertTrue(neither.getMessage().contains("at character 5"), neither.getMessage());
        assertTrue(neither.getMessage().contains("As a name"), neither.getMessage());
        assertThrows(ChemistryException.class, () -> parser.parse("Zn(TFSI)3"));
        assertThrows(ChemistryException.class, () -> parser.parse(""));
    }

    @Test
    void aSmilesFieldTakesNoNames() {
        assertThrows(NotationException.class, () -> parser.parseSmiles("LiTFSI"));
        assertEquals("CH5P", parser.parseSmiles("PC").formula().text());
    }
}

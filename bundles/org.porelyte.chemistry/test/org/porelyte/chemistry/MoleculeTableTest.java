// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table 'Molecules' of the project's chemistry reference, to the digits given there. */
class MoleculeTableTest {

    private final MoleculeParser parser = new MoleculeParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "H2BDC | C8H6O4 | 166.02661 | 166.131",
        "terephthalic acid | C8H6O4 | 166.02661 | 166.131",
        "2-vinylterephthalic acid | C10H8O4 | 192.04226 | 192.169",
        "2,5-dihydroxyterephthalic acid | C8H6O6 | 198.01644 | 198.130",
        "biphenyl-4,4'-dicarboxylic acid | C14H10O4 | 242.05791 | 242.227",
        "2,2'-disulfo-biphenyl-4,4'-dicarboxylic acid | C14H10O10S2 | 401.97154 | 402.356",
        "2',5'-disulfo-[1,1':4',1''-terphenyl]-3,3'',5,5''-tetracarboxylic acid | C22H14O14S2 | 565.98250 | 566.471",
        "1-allyl-3-methylimidazolium | C7H11N2+ | 123.09167 | 123.176",
        "AMIM | C7H11N2+ | 123.09167 | 123.176",
        "TFSI | C2F6NO4S2- | 279.91784 | 280.148",
        "LiTFSI | C2F6LiNO4S2 | 286.93330 | 287.088",
        "AMIM-TFSI | C9H11F6N3O4S2 | 403.00952 | 403.324"})
    void massesAndFormula(String text, String formula, String monoisotopic, String average) {
        Molecule molecule = parser.parse(text).molecule();
        assertEquals(formula, molecule.formula().text());
        assertEquals(monoisotopic, String.format(Locale.ROOT, "%.5f", molecule.monoisotopicMass()));
        assertEquals(average, String.format(Locale.ROOT, "%.3f", molecule.averageMass()));
    }

    @ParameterizedTest
    @CsvSource({"C54H34O38Zr6, 1838.17", "C48H28O32Zr6, 1664.06"})
    void formulaUnits(String formula, String mass) {
        assertEquals(mass, String.format(Locale.ROOT, "%.2f", Formula.parse(formula).averageMass()));
    }

    @Test
    void theCubicCellOfUio66HasFourFormulaUnits() {
        assertEquals("C192H112O128Zr24", Formula.parse("C48H28O32Zr6").times(4).text());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({
        "Zr6O4(OH)4, H4O8Zr6",
        "Zr6O4(OH)8(H2O)4, H16O16Zr6",
        "C54H34O38Zr6, C54H34O38Zr6",
        "Li1.3Al0.3Ti1.7(PO4)3, Al0.3Li1.3O12P3Ti1.7",
        "C7H11N2+, C7H11N2+",
        "PF6-, F6P-",
        "[C8H4O4]2-, [C8H4O4]2-",
        "SO4^2-, [O4S]2-",
        "Fe+3, [Fe]3+",
        "ZnCl2·2H2O, Cl2H4O2Zn",
        "[13C]H4, [13C]H4",
        "D2O, [2H]2O",
        "CH3COOH, C2H4O2",
        "HCl, ClH",
        "[Co(NH3)6]3+, [CoH18N6]3+",
        "'  UO2  ', O2U"})
    void readsAndWritesInHillOrder(String text, String hill) {
        assertEquals(hill, Formula.parse(text).text());
    }

    @ParameterizedTest
    @CsvSource({
        "Xx2, 0", "Zr6(O, 3", "C4), 2", "12, 2", "'', 0", "C6H6;, 4", "(), 1", "C2+H, 3", "[13C, 4", "C1.2.3, 1",
        "C+2-, 3", "zr, 0"})
    void saysWhereAFormulaBreaks(String text, int position) {
        NotationException broken = assertThrows(NotationException.class, () -> Formula.parse(text));
        assertEquals(position, broken.position(), broken.getMessage());
        assertEquals("formula", broken.notation());
        assertTrue(broken.summary().startsWith("formula broken at character " + (position + 1) + ": "));
    }

    @Test
    void readsWhatItWrites() {
        for (String text : new String[] {"C54H34O38Zr6", "[C8H4O4]2-", "C7H11N2+", "Al0.3Li1.3O12P3Ti1.7", "[13C]H4"}) {
            assertEquals(text, Formula.parse(Formula.parse(text).text()).text());
        }
    }

    @Test
    void massOfTheElectronIsInTheMonoisotopicMassOfIons() {
        // CODATA 2018: 5.48579909065e-4 u
        double neutral = Formula.parse("C7H11N2").monoisotopicMass();
        assertEquals(neutral - 5.48579909065e-4, Formula.parse("C7H11N2+").monoisotopicMass(), 1e-12);
        assertEquals(neutral + 2 * 5.48579909065e-4, Formula.parse("[C7H11N2]2-").monoisotopicMass(), 1e-12);
    }

    @Test
    void massesOfIsotopes() {
        // AME2020, doi:10.1088/1674-1137/abddaf: 2H 2.014101778, 16O 15.994914619
        assertEquals(2 * 2.014101778 + 15.994914619, Formula.parse("D2O").monoisotopicMass(), 1e-7);
        assertEquals(98.906254747, Formula.parse("[99Tc]").averageMass(), 1e-4);
        ChemistryException unknown = assertThrows(ChemistryException.class, () -> Formula.parse("Tc").averageMass());
        assertTrue(unknown.getMessage().contains("Tc"), unknown.getMessage());
    }

    @Test
    void fractionsStayExactAndWholeNumbersStayWhole() {
        Formula third = Formula.parse("C9H3O6").times(1.0 / 3);
        assertEquals("C3HO2", third.text());
        assertTrue(third.plus(third).plus(third).equals(Formula.parse("C9H3O6")));
        assertTrue(third.isWhole());
        assertFalse(Formula.parse("C").times(0.5).isWhole());
        assertEquals("C0.3333", Formula.parse("C").times(1.0 / 3).text());
        assertEquals(1.0 / 3, Formula.parse("C").times(1.0 / 3).count("C"));
    }

    @Test
    void differencesMayBeNegativeAndSayso() {
        Formula difference = Formula.parse("CH4").minus(Formula.parse("CH5N"));
        assertTrue(difference.isNegative());
        assertEquals(-1, difference.count("N"));
        assertEquals(Formula.EMPTY, Formula.parse("CH4").minus(Formula.parse("CH4")));
    }

    @Test
    void textDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("Al0.3Li1.3", Formula.parse("Li1.3Al0.3").text());
        } finally {
            Locale.setDefault(before);
        }
    }
}

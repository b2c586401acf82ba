// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.porelyte.plots.RichText.Level;
import org.porelyte.plots.RichText.Run;

class RichTextTest {

    @Test
    void raisesLowersAndSlants() {
        assertEquals(List.of(new Run("σ (S cm", Level.NORMAL, false), new Run("−1", Level.SUPERSCRIPT, false),
                new Run(")", Level.NORMAL, false)), RichText.parse("σ (S cm^{−1})").runs());
        assertEquals(List.of(new Run("t", Level.NORMAL, true), new Run("+", Level.SUBSCRIPT, false)),
                RichText.parse("*{t}_{+}").runs());
        assertEquals(List.of(new Run("E", Level.NORMAL, true), new Run("a", Level.SUBSCRIPT, true)),
                RichText.parse("*{E_{a}}").runs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_b^c*d", "^{open", "}{", "50 % \\", "2-vinyl (1:1)", "", "a}^{"})
    void markupWithoutPartnerIsText(String text) {
        assertEquals(text, RichText.parse(text).plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^{2}", "_{a}", "\\^{", "*{i}", "Zr6O4(OH)4", "{[EMIM]}_n", "\\"})
    void escapedNamesAreShownAsTheyAre(String name) {
        assertEquals(List.of(new Run(name, Level.NORMAL, false)), RichText.parse(RichText.escape(name)).runs());
    }

    @ParameterizedTest
    @CsvSource({
        "S/cm, S cm^{−1}",
        "mA/cm2, mA cm^{−2}",
        "Ω cm2, Ω cm^{2}",
        "g/cm3, g cm^{−3}",
        "kcal/mol, kcal mol^{−1}",
        "wt%, wt%",
        "Å, Å",
        "1/K, K^{−1}",
        "m2/(V s), m2/(V s)",
        "V vs Li/Li+, V vs Li/Li^{+}",
        "e, e",
        "'', ''"
    })
    void unitsHaveExponents(String unit, String markup) {
        assertEquals(markup, RichText.unit(unit));
    }

    @Test
    void plainTextHasTheScriptsOfUnicode() {
        assertEquals("σ / S cm⁻¹", RichText.parse("σ / S cm^{−1}").plain());
        assertEquals("t₊ 10⁻⁴", RichText.parse("t_{+} 10^{-4}").plain());
        assertEquals("Emax", RichText.parse("E_{max}").plain());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnFilterTest {

    private static final String UNIT = "S/cm";

    private static boolean number(String filter, double number) throws FilterException {
        return ColumnFilter.parse(filter, true, UNIT).test("x", number);
    }

    private static boolean words(String filter, String text) throws FilterException {
        return ColumnFilter.parse(filter, false, "").test(text.toLowerCase(), Double.NaN);
    }

    private static String problem(String filter, boolean numbers) {
        return assertThrows(FilterException.class, () -> ColumnFilter.parse(filter, numbers, UNIT)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "uio            | UiO-66            | true",
        "UIO-6          | UiO-66            | true",
        "zr             | UiO-66            | false",
        "u*6            | UiO-66            | true",
        "6*u            | UiO-66            | false",
        "uio?66         | UiO-66            | true",
        "uio?66         | UiO66             | false",
        "\"a*b\"        | xa*by             | true",
        "\"a*b\"        | xaaby             | false",
        "\"a;b\"        | a;b               | true",
        "mof; v         | MOF-OH-V          | true",
        "mof; zr        | MOF-OH-V          | false",
        "=framework     | framework         | true",
        "=frame         | framework         | false",
        "=frame*        | framework         | true",
        "!=framework    | framework         | false",
        "!=framework    | polymer           | true",
        "-              | x                 | false",
        "*              | x                 | true",
        "'  '           | x                 | true",
        "a..b           | a..b              | true",
        "ZWITTER\u00c4  | zwitter\u00e4     | true",
        "*a*a*a*a*a*b   | aaaaaaaaaaaaaaaaa | false"})
    void wordsAreFoundWhateverTheirCase(String filter, String text, boolean expected) throws FilterException {
        assertEquals(expected, words(filter, text));
    }

    @Test
    void emptyCellsAreFoundByALineAndOthersByAStar() throws FilterException {
        assertTrue(words("-", ""));
        assertFalse(words("*", ""));
        assertTrue(ColumnFilter.parse("-", true, UNIT).test("", Double.NaN));
        assertFalse(ColumnFilter.parse("*", true, UNIT).test("", Double.NaN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ">1e-4          | 2e-4      | true",
        ">1e-4          | 1e-4      | false",
        ">=1e-4         | 1e-4      | true",
        "< 0.5          | 0.4       | true",
        "<0.5           | 0.5       | false",
        "<= 0.5         | 0.5       | true",
        "> .5           | 0.6       | true",
        ">-5            | -4        | true",
        ">\u22125       | -4        | true",
        "=1838.17       | 1838.1711 | true",
        "=1838.17       | 1838.2    | false",
        "!=1838.17      | 1838.1711 | false",
        "=0             | 0         | true",
        "=0             | 1e-9      | false",
        "1e-5..1e-3     | 1e-5      | true",
        "1e-5..1e-3     | 1e-3      | true",
        "1e-5 .. 1e-3   | 1.1e-3    | false",
        "..1e-3         | 0         | true",
        "1e-3..         | 1         | true",
        "1e-3..         | 0         | false",
        ">1e-4 S/cm     | 1         | true",
        "1e-5..1e-3 S/cm| 1e-4      | true",
        ">1;<3          | 2         | true",
        ">1;<3          | 4         | false"})
    void numbersAreCompared(String filter, double number, boolean expected) throws FilterException {
        assertEquals(expected, number(filter, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {">0", "<0", "!=5", "=5", "..1"})
    void cellsWithoutANumberAreNotAmongNumbers(String filter) throws FilterException {
        assertFalse(number(filter, Double.NaN));
    }

    @Test
    void digitsAloneAreLookedForInWhatIsShown() throws FilterException {
        assertTrue(ColumnFilter.parse("76e", true, UNIT).test("8.76e-4", 8.76e-4));
        assertFalse(ColumnFilter.parse("77", true, UNIT).test("8.76e-4", 8.76e-4));
    }

    @Test
    void whatIsNotUnderstoodIsToldWithWhatWasExpected() {
        assertTrue(problem(">", true).contains("expected a number after '>'"));
        assertTrue(problem(">abc", true).contains("'abc' is no number"));
        assertTrue(problem(">0,5", true).contains("with a point"));
        assertTrue(problem(">1 mS/cm", true).contains("the column is in S/cm"));
        assertTrue(problem("1e-3..1e-5", true).contains("from the smaller"));
        assertTrue(problem("1e-3..x", true).contains("'x' is no number"));
        assertTrue(problem(">5", false).contains("holds words"));
        assertTrue(problem("=", false).contains("expected words"));
        assertTrue(problem(">1; <", true).contains("after '<'"), "each condition is looked at");
    }

    @Test
    void nothingLetsEverythingPass() throws FilterException {
        assertTrue(ColumnFilter.parse(" ; ", true, UNIT).isEmpty());
        assertFalse(ColumnFilter.parse("x", true, UNIT).isEmpty());
    }
}

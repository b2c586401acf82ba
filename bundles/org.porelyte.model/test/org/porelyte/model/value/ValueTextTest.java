// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.model.ExampleLibrary;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;
import org.porelyte.model.io.LibraryFiles;

class ValueTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8.76e-4        | EXACT       | 8.76e-4 | NaN",
        "130.0          | EXACT       | 130     | NaN",
        "-20            | EXACT       | -20     | NaN",
        "\u221220       | EXACT       | -20     | NaN",
        "+.5E+1         | EXACT       | 5       | NaN",
        "~300           | APPROXIMATE | 300     | NaN",
        "\u2248 0.5     | APPROXIMATE | 0.5     | NaN",
        "Ca. 0.5        | APPROXIMATE | 0.5     | NaN",
        ">400           | LOWER_BOUND | 400     | NaN",
        ">= .75         | LOWER_BOUND | 0.75    | NaN",
        "at least 3     | LOWER_BOUND | 3       | NaN",
        "<1e-5          | UPPER_BOUND | 1e-5    | NaN",
        "\u2264-3       | UPPER_BOUND | -3      | NaN",
        "up to 1e-4     | UPPER_BOUND | 1e-4    | NaN",
        "12-32          | RANGE       | 12      | 32",
        "1.5 \u2013 2   | RANGE       | 1.5     | 2",
        "1e-8..1e-6     | RANGE       | 1e-8    | 1e-6",
        "-20..60        | RANGE       | -20     | 60",
        "-20--10        | RANGE       | -20     | -10",
        "2 to 3         | RANGE       | 2       | 3",
        "4...4          | RANGE       | 4       | 4",
    })
    void readsNumbersInEveryForm(String printed, ValueForm form, double number, double upper) {
        assertEquals(new ValueText(form, number, upper, printed), ValueText.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1190; 1050", "4.9 / 4.93", "100/200", "1.8, 2.3, 1e-4", "-1; -2"})
    void readsLists(String printed) {
        assertEquals(new ValueText(ValueForm.LIST, Double.NaN, Double.NaN, printed), ValueText.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "~1:1", "7:3", "8:1:1 LFP:SuperP:PVDF", "161.25 mg = 0.43 mmol", "119 after 600",
        "~140 after 500 cycles, no decay", "1,5", "32-12", "1-2-3", "1e999", "<1e999", "1..1e999", "> ~5", "5;", "; 5",
        "- 5", "NaN", "Infinity", "0x10", "1d", "1.2.3", "->5", "'0.11'", "\u0661"})
    void keepsAllElseAsText(String printed) {
        assertEquals(new ValueText(ValueForm.TEXT, Double.NaN, Double.NaN, printed), ValueText.parse(printed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t"})
    void nothingIsNoFigure(String printed) {
        String message = assertThrows(IllegalArgumentException.class, () -> ValueText.parse(printed)).getMessage();
        assertTrue(message.contains("8.76e-4"), message);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(1.5, ValueText.parse("AT LEAST 1.5").number());
            Locale.setDefault(Locale.GERMANY);
            assertEquals(1.5, ValueText.parse(" 1.5 ").number());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAndFormMustAgree() {
        assertThrows(IllegalArgumentException.class, () -> new ValueText(ValueForm.RANGE, 1, Double.NaN, "1"));
        assertThrows(IllegalArgumentException.class, () -> new ValueText(ValueForm.EXACT, 1, 2, "1"));
        assertThrows(IllegalArgumentException.class, () -> new ValueText(ValueForm.TEXT, 1, Double.NaN, "1"));
        assertThrows(IllegalArgumentException.class,
                () -> new ValueText(ValueForm.EXACT, Double.NaN, Double.NaN, "1"));
    }

    @Test
    void applyingReplacesWhatWasThere() {
        QuantityValue value = PorelyteFactory.eINSTANCE.createQuantityValue();
        value.setUnit("S/cm");
        ValueText.parse("1e-8..1e-6").applyTo(value);
        assertEquals(1e-6, value.getUpper());
        ValueText.parse("<1e-5").applyTo(value);
        assertEquals(ValueForm.UPPER_BOUND, value.getForm());
        assertEquals(1e-5, value.getNumber());
        assertFalse(value.isSetUpper());
        ValueText.parse("curl").applyTo(value);
        assertFalse(value.isSetNumber());
        assertEquals("curl", value.getText());
        assertEquals("S/cm", value.getUnit());
    }

    /** The forms in the example library were set when it was written, before there was this reader. */
    @Test
    void agreesWithEveryFigureOfTheExampleLibrary() throws IOException {
        int compared = 0;
        TreeIterator<EObject> all = new LibraryFiles().load(ExampleLibrary.file()).library().eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof QuantityValue value && value.getText() != null) {
                ValueText read = ValueText.parse(value.getText());
                assertEquals(saidToBeExceeded(value) ? ValueForm.EXACT : value.getForm(), read.form(), value.getText());
                assertTrue(!saidToBeExceeded(value) || value.getForm() == ValueForm.LOWER_BOUND, value.getText());
                assertEquals(value.isSetNumber() ? value.getNumber() : Double.NaN, read.number(), value.getText());
                assertEquals(value.isSetUpper() ? value.getUpper() : Double.NaN, read.upper(), value.getText());
                compared++;
            }
        }
        assertTrue(compared >= 131, "compared only " + compared);
    }

    /** Some figures are printed as plain numbers, and words beside them say that they are bounds. */
    private static boolean saidToBeExceeded(QuantityValue value) {
        String condition = value.getCondition() == null ? "" : value.getCondition();
        return condition.contains("exceeding") || condition.contains("(>)");
    }
}

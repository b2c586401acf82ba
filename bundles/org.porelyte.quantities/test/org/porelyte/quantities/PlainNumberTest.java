// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1838.17,1838.17", "1838.1742,1838.17", "8.76e-4,8.76e-4", "0.001,0.001", "-0.00012,-1.2e-4",
        "999999.4,999999", "999999.6,1e6", "2500,2500", "1e-5,1e-5", "0.1,0.1", "12810.4445,12810.4"})
    void sixSignificantDigitsAndAPoint(double number, String text) {
        assertEquals(text, PlainNumber.text(number));
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("0.75", PlainNumber.text(0.75));
        } finally {
            Locale.setDefault(before);
        }
    }
}

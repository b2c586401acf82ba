// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "0.000876, 8.76×10⁻⁴ S cm⁻¹",
        "0.0001, 10⁻⁴ S cm⁻¹",
        "303.15, 303.15 S cm⁻¹",
        "-1234567, −1.2346×10⁶ S cm⁻¹",
        "0, 0 S cm⁻¹",
        "NaN, -",
        "Infinity, ∞"
    })
    void numbersHaveTheirUnit(double value, String text) {
        assertEquals(text, Reading.value(Axis.linear("σ", "S cm^{−1}"), value));
    }

    @Test
    void pointsSayWhatIsKnownOfThem() {
        PointSeries points = PointSeries.of("p", "", new double[] {1, 2}, new double[] {5, 6}, SeriesStyle.points(0))
                .withPoints(List.of(), List.of("UiO-66", "UiO-67"))
                .withErrors(Errors.NONE, new Errors(Numbers.of(1, 0), Numbers.of(2, Double.POSITIVE_INFINITY)));
        Chart chart = Chart.of("", Axis.categories("", List.of("a", "b", "c")), Axis.linear("*{E}", "V"), points);
        assertEquals(List.of("UiO-66", "E = 5 V (4 V to 7 V)"), Reading.point(chart, points, 0));
        assertEquals(List.of("UiO-67", "E = 6 V or more"), Reading.point(chart, points, 1));
        assertEquals("c", Reading.value(chart.x(), 2));
    }
}

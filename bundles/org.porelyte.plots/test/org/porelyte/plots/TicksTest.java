// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    private static List<String> labels(Ticks ticks) {
        return ticks.major().stream().map(Tick::label).toList();
    }

    private static double[] values(Ticks ticks) {
        return ticks.major().stream().mapToDouble(Tick::value).toArray();
    }

    /** Smallest step of 1, 2, 5 with at most that many multiples, worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 6, 0|2|4|6|8|10",
        "0, 10, 11, 0|1|2|3|4|5|6|7|8|9|10",
        "0, 10, 5, 0|5|10",
        "-0.13, 0.27, 5, −0.1|0.0|0.1|0.2",
        "0.3, 0.7, 2, 0.4|0.6",
        "2.6, 3.4, 9, 2.6|2.7|2.8|2.9|3.0|3.1|3.2|3.3|3.4",
        "-250, 1200, 4, 0|500|1000",
        "273.15, 373.15, 6, 280|300|320|340|360"
    })
    void linearTicksAreMultiplesOfNiceSteps(double lower, double upper, int most, String expected) {
        Ticks ticks = Ticks.linear(new Range(lower, upper), most);
        assertEquals(List.of(expected.split("\\|")), labels(ticks));
        assertEquals(0, ticks.exponent());
    }

    @Test
    void multiplesOfATenthAreExact() {
        assertArrayEquals(new double[] {0.1, 0.2, 0.3, 0.4}, values(Ticks.linear(new Range(0.1, 0.4), 5)));
    }

    @Test
    void minorTicksLieBetweenMajorOnes() {
        Ticks ticks = Ticks.linear(new Range(0, 4), 3);
        assertArrayEquals(new double[] {0, 2, 4}, values(ticks));
        assertArrayEquals(new double[] {0.5, 1, 1.5, 2.5, 3, 3.5}, ticks.minor().toArray());
    }

    @Test
    void smallAndLargeNumbersShareAPowerOfTen() {
        Ticks small = Ticks.linear(new Range(0, 8.8e-4), 5);
        assertEquals(-4, small.exponent());
        assertEquals(List.of("0", "2", "4", "6", "8"), labels(small));
        Ticks large = Ticks.linear(new Range(0, 3.2e6), 7);
        assertEquals(6, large.exponent());
        assertEquals(List.of("0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0"), labels(large));
        assertEquals(0, Ticks.linear(new Range(0, 90000), 5).exponent());
        assertEquals(0, Ticks.linear(new Range(0, 0.04), 5).exponent());
        assertEquals(-3, Ticks.linear(new Range(0, 0.009), 5).exponent());
    }

    @Test
    void rangesFarFromZeroAndAtTheEdgeOfDoublesHaveTicks() {
        assertTrue(values(Ticks.linear(new Range(1e6, 1e6 + 1e-3), 5)).length >= 2);
        assertTrue(values(Ticks.linear(new Range(-1e300, 1e300), 5)).length >= 2);
        assertTrue(values(Ticks.linear(new Range(1e-300, 2e-300), 5)).length >= 2);
    }

    @Test
    void longLogarithmicAxesHavePowersOfTenAndAllMultiplesBetween() {
        Ticks ticks = Ticks.of(Axis.log("σ", ""), new Range(1e-6, 2e-4), 8);
        assertEquals(List.of("10^{−6}", "10^{−5}", "10^{−4}"), labels(ticks));
        assertArrayEquals(new double[] {1e-6, 1e-5, 1e-4}, values(ticks));
        assertArrayEquals(new double[] {2e-6, 3e-6, 4e-6, 5e-6, 6e-6, 7e-6, 8e-6, 9e-6, 2e-5, 3e-5, 4e-5, 5e-5, 6e-5,
            7e-5, 8e-5, 9e-5, 2e-4}, ticks.minor().toArray());
    }

    @Test
    void manyDecadesAreMarkedAtEqualStrides() {
        Ticks ticks = Ticks.of(Axis.log("f", ""), new Range(1e-12, 1e0), 5);
        assertEquals(List.of("10^{−12}", "10^{−9}", "10^{−6}", "10^{−3}", "10^{0}"), labels(ticks));
        assertEquals(8, ticks.minor().size());
    }

    @Test
    void shortLogarithmicAxesAreMarkedBetweenPowers() {
        assertEquals(List.of("2×10^{−4}", "5×10^{−4}", "10^{−3}"),
                labels(Ticks.of(Axis.log("σ", ""), new Range(1.5e-4, 1.2e-3), 6)));
        assertEquals(List.of("20", "50", "100", "200"), labels(Ticks.of(Axis.log("f", ""), new Range(15, 300), 6)));
        assertEquals(List.of("2.0", "2.2", "2.4", "2.6"), labels(Ticks.of(Axis.log("f", ""), new Range(2, 2.7), 6)));
        assertEquals(List.of("0.1", "1", "10", "100"), labels(Ticks.of(Axis.log("f", ""), new Range(0.1, 100), 6)));
    }

    @Test
    void logarithmicAxesRefuseZero() {
        Range range = new Range(0, 1);
        Axis axis = Axis.log("σ", "");
        assertThrows(IllegalArgumentException.class, () -> Ticks.of(axis, range, 5));
    }

    @Test
    void categoriesAreMarkedByName() {
        Axis axis = Axis.categories("", List.of("UiO-66", "MOF-BZN", "PVDF"));
        assertEquals(List.of(new Tick(0, "UiO-66"), new Tick(1, "MOF-BZN")),
                Ticks.of(axis, new Range(-0.5, 1.5), 9).major());
    }
}

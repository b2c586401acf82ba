// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Axis AXIS = Axis.linear("*{T}", "K");
    private static final Numbers ONE = Numbers.of(1);
    private static final Numbers TWO = Numbers.of(1, 2);

    private static void assertRefused(String says, Runnable makes) {
        String message = assertThrows(IllegalArgumentException.class, makes::run).getMessage();
        assertTrue(message.contains(says), message);
    }

    @Test
    void seriesAgreeInTheirSizes() {
        SeriesStyle style = SeriesStyle.points(0);
        PointSeries points = PointSeries.of("p", "", new double[2], new double[2], style);
        assertRefused("found 1 and 2", () -> new LineSeries("l", "", ONE, TWO, style));
        assertRefused("series 'b'", () -> new BandSeries("b", "", ONE, ONE, TWO, style));
        assertRefused("found 1 for 2 points", () -> points.withPoints(List.of("id"), List.of()));
        assertRefused("error bars", () -> points.withErrors(Errors.symmetric(1), Errors.NONE));
        assertRefused("ascend", () -> new BarSeries("h", "", Numbers.of(2, 1), ONE, style));
        assertRefused("negative", () -> Errors.symmetric(1, -1));
    }

    @Test
    void chartsRefuseWhatCannotBeDrawn() {
        LineSeries line = new LineSeries("l", "", ONE, ONE, SeriesStyle.line(0));
        LineSeries right = new LineSeries("l", "", ONE, ONE, SeriesStyle.line(0).onRight());
        assertRefused("two series 'l'", () -> Chart.of("", AXIS, AXIS, line, line));
        assertRefused("no right axis", () -> Chart.of("", AXIS, AXIS, right));
        assertRefused("linear", () -> Chart.of("", AXIS, Axis.log("y", "")).withEqualAspect());
        assertRefused("positive", () -> Axis.log("y", "").withLimits(0, 1));
        assertRefused("low to high", () -> AXIS.withLimits(2, 1));
    }

    @Test
    void dataOfAChartDoNotChange() {
        double[] x = {1, 2};
        PointSeries points = PointSeries.of("p", "", x, x, SeriesStyle.points(0));
        x[0] = 9;
        assertEquals(Numbers.of(1, 2), points.x());
        assertEquals(points, PointSeries.of("p", "", new double[] {1, 2}, new double[] {1, 2}, points.style()));
    }

    @Test
    void axesAreLabelledWithTheirUnit() {
        assertEquals("*{T} (K)", AXIS.label());
        assertEquals("n", Axis.linear("n", "").label());
        assertEquals(Limits.AUTOMATIC, AXIS.withLimits(-1, 1).withScale(Scale.LOG).limits());
    }

    @Test
    void intervalsBecomeErrorBars() {
        Errors errors = Errors.between(new double[] {5, 5}, new double[] {3, Double.NaN}, new double[] {9, 4});
        assertEquals(2, errors.below(0));
        assertEquals(4, errors.above(0));
        assertTrue(Double.isNaN(errors.below(1)));
        assertEquals(0, errors.above(1));
    }

    /** With seven colours and eight shapes, 56 series differ in at least one; any two neighbours differ in both. */
    @Test
    void seriesDifferByShapeAsWellAsByColour() {
        Set<List<Object>> looks = new HashSet<>();
        for (int i = 0; i < 56; i++) {
            looks.add(List.of(Palette.LIGHT.colour(i), SeriesStyle.points(i).marker()));
        }
        assertEquals(56, looks.size());
    }

    /** The first three light colours and all dark ones have the contrast of 3 to 1 of WCAG 2.1, 1.4.11. */
    @Test
    void coloursStandOutFromTheGround() {
        for (int i = 0; i < 3; i++) {
            assertTrue(Palette.LIGHT.colour(i).contrast(Palette.LIGHT.ground()) >= 3, "light " + i);
        }
        for (int i = 0; i < Palette.DARK.series().size(); i++) {
            assertTrue(Palette.DARK.colour(i).contrast(Palette.DARK.ground()) >= 3, "dark " + i);
        }
        assertEquals(21, Rgb.of(0).contrast(Rgb.of(0xFFFFFF)), 1e-9);
    }
}

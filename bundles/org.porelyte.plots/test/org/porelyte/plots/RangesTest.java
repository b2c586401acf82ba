// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RangesTest {

    private static final SeriesStyle STYLE = SeriesStyle.points(0);
    private static final Axis X = Axis.linear("x", "");

    private static void assertRange(double lower, double upper, Range range) {
        assertEquals(lower, range.lower(), 1e-12 * Math.max(1, Math.abs(lower)));
        assertEquals(upper, range.upper(), 1e-12 * Math.max(1, Math.abs(upper)));
    }

    private static PointSeries points(double... y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        return PointSeries.of("p", "", x, y, STYLE);
    }

    /** 0 to 2 and 10 to 30, each with a twentieth on both sides. */
    @Test
    void dataHaveSpaceAround() {
        Ranges ranges = Ranges.of(Chart.of("", X, X, points(10, 30, 20)));
        assertRange(-0.1, 2.1, ranges.x());
        assertRange(9, 31, ranges.y());
    }

    @Test
    void errorBarsAreSeenWhole() {
        PointSeries points = points(10, 30).withErrors(Errors.NONE, Errors.symmetric(20, Double.NaN));
        assertRange(-12, 32, Ranges.of(Chart.of("", X, X, points)).y());
    }

    /** 1e-6 to 1e-2 are four decades; a twentieth is a fifth of a decade. */
    @Test
    void logarithmicAxesHaveSpaceInDecadesAndLeaveOutWhatIsNotPositive() {
        Chart chart = Chart.of("", X, Axis.log("y", ""), points(1e-6, 0, -3, 1e-2, Double.NaN));
        assertRange(Math.pow(10, -6.2), Math.pow(10, -1.8), Ranges.of(chart).y());
        assertEquals(2, Ranges.undrawable(chart));
        assertEquals(0, Ranges.undrawable(Chart.of("", X, X, points(1e-6, 0, -3, 1e-2, Double.NaN))));
    }

    @Test
    void errorBarsThatReachBelowZeroDoNotStretchLogarithmicAxes() {
        PointSeries points = points(1, 100).withErrors(Errors.NONE, Errors.symmetric(2, 50));
        Range range = Ranges.of(Chart.of("", X, Axis.log("y", ""), points)).y();
        double margin = Math.log10(150) / 20;
        assertRange(Math.pow(10, -margin), 150 * Math.pow(10, margin), range);
    }

    @Test
    void arrowsDoNotStretchAxes() {
        PointSeries points = points(1, 3).withErrors(Errors.NONE,
                new Errors(Numbers.of(0, 0), Numbers.of(Double.POSITIVE_INFINITY, 0)));
        assertRange(0.9, 3.1, Ranges.of(Chart.of("", X, X, points)).y());
    }

    @Test
    void oneNumberIsInTheMiddle() {
        assertRange(45, 55, new Range(45, 55));
        assertRange(45, 55, Ranges.of(Chart.of("", X, X, points(50))).y());
        assertRange(-1, 1, Ranges.of(Chart.of("", X, X, points(0))).y());
        assertRange(1e-5, 1e-3, Ranges.of(Chart.of("", X, Axis.log("y", ""), points(1e-4))).y());
    }

    @Test
    void nothingStillHasAxes() {
        assertRange(-0.05, 1.05, Ranges.of(Chart.of("", X, X)).y());
        Range log = Ranges.of(Chart.of("", X, Axis.log("y", ""), points(-1))).y();
        assertRange(Math.pow(10, -0.05), Math.pow(10, 1.05), log);
    }

    @Test
    void limitsAreKeptAndOpenEndsFollowTheData() {
        Chart chart = Chart.of("", X, X.withLimits(0, Double.NaN), points(10, 20));
        assertRange(0, 21, Ranges.of(chart).y());
        assertRange(0, 7, Ranges.of(Chart.of("", X, X.withLimits(0, 7), points(10, 20))).y());
        assertRange(100, 101.05, Ranges.of(Chart.of("", X, X.withLimits(100, Double.NaN), points(10, 20))).y());
    }

    @Test
    void barsStandOnTheAxis() {
        BarSeries bars = new BarSeries("b", "", Numbers.of(0, 1, 2), Numbers.of(4, 2), STYLE);
        assertRange(0, 4.2, Ranges.of(Chart.of("", X, X, bars)).y());
    }

    @Test
    void categoriesAreSeenWhole() {
        Chart chart = Chart.of("", X, Axis.categories("", List.of("a", "b", "c")), points(0, 1, 2));
        assertRange(-0.5, 2.5, Ranges.of(chart).y());
    }

    @Test
    void theRightAxisHasItsOwnRange() {
        LineSeries line = new LineSeries("l", "", Numbers.of(0, 1), Numbers.of(0, 100), SeriesStyle.line(1).onRight());
        Ranges ranges = Ranges.of(Chart.of("", X, X, points(10, 30)).withRight(Axis.linear("CE", "%")).with(line));
        assertRange(9, 31, ranges.y());
        assertRange(-5, 105, ranges.right());
    }
}

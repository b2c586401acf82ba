// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DecimationTest {

    private static final double NAN = Double.NaN;

    private static int[] line(double[] x, double[] y, double to, int columns) {
        return Decimation.line(Numbers.of(x), Numbers.of(y), Scale.LINEAR, new Range(0, to), columns);
    }

    /** Two columns, 0 to 5 and 5 to 10: of each first, lowest, highest and last. */
    @Test
    void keepsFirstLowestHighestAndLastOfEachColumn() {
        double[] x = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] y = {0, 5, 1, -3, 2, 7, 7, 6, 8, 7};
        assertArrayEquals(new int[] {0, 1, 3, 4, 5, 7, 8, 9}, line(x, y, 10, 2));
    }

    @Test
    void fewPointsStay() {
        assertArrayEquals(new int[] {0, 1, 2}, line(new double[] {0, 1, 2}, new double[] {3, 1, 2}, 2, 100));
        assertArrayEquals(new int[0], line(new double[0], new double[0], 2, 100));
    }

    @Test
    void gapsStayGaps() {
        double[] x = {0, 1, 2, NAN, NAN, 3, 4, 5};
        double[] y = {0, 9, 0, 1, 1, 0, 9, NAN};
        assertArrayEquals(new int[] {0, 1, 2, 3, 5, 6, 7}, line(x, y, 10, 1));
    }

    @Test
    void pointsOutsideStayAsFarAsTheLineNeedsThem() {
        double[] x = {-3, -2, -1, 5, 11, 12, 13};
        double[] y = {1, 0, 1, 2, 3, 3, 3};
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 6}, line(x, y, 10, 4));
    }

    @Test
    void linesThatTurnBackKeepTheirTurns() {
        double[] x = {0, 9, 0, 9, 0};
        double[] y = {0, 1, 2, 3, 4};
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, line(x, y, 10, 2));
    }

    /** One spike up and one down in a million points. */
    @Test
    void spikesInAMillionPointsStay() {
        int n = 1_000_000;
        double[] x = IntStream.range(0, n).asDoubleStream().toArray();
        double[] y = Arrays.stream(x).map(value -> Math.sin(value / 1000)).toArray();
        y[123_456] = 50;
        y[654_321] = -50;
        int[] kept = line(x, y, n, 1000);
        assertTrue(kept.length <= 4000, "points kept: " + kept.length);
        assertTrue(Arrays.binarySearch(kept, 123_456) >= 0 && Arrays.binarySearch(kept, 654_321) >= 0);
        assertTrue(kept[0] == 0 && kept[kept.length - 1] == n - 1);
        assertArrayEquals(Arrays.stream(kept).distinct().sorted().toArray(), kept, "ascending, each once");
    }

    @Test
    void logarithmicAxesCountDecades() {
        Numbers x = Numbers.of(1, 2, 3, 4, 10, 20, 30, 40, 0);
        Numbers y = Numbers.of(1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertArrayEquals(new int[] {0, 3, 4, 7, 8}, Decimation.line(x, y, Scale.LOG, new Range(1, 100), 2));
    }

    @Test
    void cloudsKeepOnePointPerPixel() {
        Numbers x = Numbers.of(0.1, 0.2, 1.5, 0.3, 9, NAN, 2);
        Numbers y = Numbers.of(0.1, 0.3, 0.5, 1.5, 1, 1, 2);
        assertArrayEquals(new int[] {0, 2, 3, 6}, Decimation.cloud(x, y, Scale.LINEAR, Scale.LINEAR, new Range(0, 2),
                new Range(0, 2), 2, 2));
    }
}

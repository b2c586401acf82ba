// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BinsTest {

    /** 1 to 27: quartiles 7.5 and 20.5, width 2 * 13 / 3 = 8.67; 26 / 8.67 = 3 bins. */
    @Test
    void widthIsThatOfFreedmanAndDiaconis() {
        Bins bins = Bins.of(IntStream.rangeClosed(1, 27).asDoubleStream().toArray(), Scale.LINEAR);
        assertArrayEquals(new double[] {1, 1 + 26 / 3.0, 1 + 52 / 3.0, 27}, bins.edges().toArray(), 1e-12);
        assertArrayEquals(new double[] {9, 9, 9}, bins.counts().toArray());
    }

    /** Seven of eight are the same: no quartile range, so log2(8) + 1 = 4 bins, each 1 wide. */
    @Test
    void whereHalfOfAllAreTheSameSturgesSaysHowManyBins() {
        Bins bins = Bins.of(new double[] {2, 2, 2, 6, 2, 2, 2, 2}, Scale.LINEAR);
        assertArrayEquals(new double[] {2, 3, 4, 5, 6}, bins.edges().toArray(), 1e-12);
        assertArrayEquals(new double[] {7, 0, 0, 1}, bins.counts().toArray());
    }

    @Test
    void logarithmicBinsHaveEqualRatios() {
        double[] values = IntStream.rangeClosed(1, 27).mapToDouble(i -> Math.pow(10, i)).toArray();
        Bins bins = Bins.of(values, Scale.LOG);
        assertArrayEquals(new double[] {9, 9, 9}, bins.counts().toArray());
        assertEquals(bins.edges().get(1) / bins.edges().get(0), bins.edges().get(2) / bins.edges().get(1), 1e-3);
    }

    @Test
    void whatHasNoPlaceIsLeftOutAndCounted() {
        Bins bins = Bins.of(new double[] {0, -1, Double.NaN, 10}, Scale.LOG);
        assertEquals(3, bins.leftOut());
        assertEquals(1, bins.counts().stream().sum());
        assertTrue(bins.edges().get(0) < 10 && bins.edges().get(1) > 10);
        assertEquals(0, Bins.of(new double[0], Scale.LINEAR).counts().size());
    }

    @Test
    void oneValueHasOneBinAroundIt() {
        Bins bins = Bins.of(new double[] {5, 5, 5}, Scale.LINEAR);
        assertArrayEquals(new double[] {4.5, 5.5}, bins.edges().toArray(), 1e-12);
        assertArrayEquals(new double[] {3}, bins.counts().toArray());
        assertArrayEquals(new double[] {-0.5, 0.5}, Bins.of(new double[] {0}, Scale.LINEAR).edges().toArray());
    }

    @Test
    void everyValueIsCountedOnce() {
        double[] values = new Random(1).doubles(10_000).toArray();
        assertEquals(10_000, Bins.of(values, Scale.LINEAR).counts().stream().sum());
    }

    @Test
    void valuesThatHardlyDifferHaveEdgesThatAscend() {
        double next = Math.nextUp(1.0);
        Bins bins = Bins.of(new double[] {1, next, 1, next}, Scale.LINEAR);
        assertEquals(4, bins.series("h", "", SeriesStyle.line(0)).heights().stream().sum());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Arrays;

/**
 * A histogram: how many values lie between which edges. The width of bins is that of D. Freedman and P. Diaconis,
 * doi:10.1007/BF01025868: twice the interquartile range divided by the cube root of the number of values; where half of
 * all values are the same, the number of bins is that of H. A. Sturges, doi:10.1080/01621459.1926.10502161.
 *
 * @param edges   ascending, one more than counts; a value on an edge counts above it, on the last edge below it
 * @param counts  of values
 * @param leftOut how many values were not counted: missing ones, and on a logarithmic scale those not above zero
 */
public record Bins(Numbers edges, Numbers counts, int leftOut) {

    /** More bins than this are not told apart. */
    private static final int MOST = 200;
    private static final double HALF_DECADE = 0.5;

    /**
     * Sorts values into bins of equal width.
     *
     * @param values in any order; NaN is left out
     * @param scale  LOG for bins of equal ratio
     * @return the bins; none if there is no value
     */
    public static Bins of(double[] values, Scale scale) {
        double[] places = Arrays.stream(values).filter(scale::takes).map(scale::forward).sorted().toArray();
        int leftOut = values.length - places.length;
        if (places.length == 0) {
            return new Bins(Numbers.NONE, Numbers.NONE, leftOut);
        }
        double lower = places[0];
        double upper = places[places.length - 1];
        // Also where values differ so little that edges between them could not be told apart.
        boolean one = upper - lower <= Math.ulp(Math.max(Math.abs(lower), Math.abs(upper))) * MOST;
        if (one) {
            double half = scale == Scale.LOG || lower == 0 ? HALF_DECADE : Math.abs(lower) / 10;
            lower -= half;
            upper += half;
        }
        int bins = one ? 1 : count(places);
        double[] edges = new double[bins + 1];
        for (int i = 0; i <= bins; i++) {
            edges[i] = scale.inverse(i == bins ? upper : lower + (upper - lower) * i / bins);
        }
        double[] counts = new double[bins];
        for (double place : places) {
            counts[(int) Math.min(bins - 1, Math.floor((place - lower) / (upper - lower) * bins))]++;
        }
        return new Bins(Numbers.of(edges), Numbers.of(counts), leftOut);
    }

    private static int count(double[] sorted) {
        double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        double range = sorted[sorted.length - 1] - sorted[0];
        double width = 2 * spread / Math.cbrt(sorted.length);
        double bins = width > 0 ? range / width : 1 + Math.log(sorted.length) / Math.log(2);
        return (int) Math.min(MOST, Math.max(1, Math.ceil(bins - 1e-9)));
    }

    /** With linear interpolation between the values beside it (type 7 of Hyndman and Fan, doi:10.2307/2684934). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * @param id    of the series
     * @param name  in the legend
     * @param style how it looks
     * @return the bars of these bins
     */
    public BarSeries series(String id, String name, SeriesStyle style) {
        return new BarSeries(id, name, edges, counts, style);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.function.DoubleConsumer;

/**
 * What parts of their scales the axes of a chart show. Ends that the axis leaves open follow the data with their error
 * bars, with some space around; bars stand on the end of the axis.
 *
 * @param x     of the x axis
 * @param y     of the left y axis
 * @param right of the right y axis; null if there is none
 */
public record Ranges(Range x, Range y, Range right) {

    private static final double MARGIN = 0.05;
    private static final double HALF_CATEGORY = 0.5;

    /**
     * @param chart a chart
     * @return what its axes show
     */
    public static Ranges of(Chart chart) {
        Extent x = new Extent(chart.x());
        Extent left = new Extent(chart.y());
        Extent right = chart.right() == null ? null : new Extent(chart.right());
        for (Series series : chart.series()) {
            extend(series, x, series.style().right() ? right : left);
        }
        return new Ranges(x.range(), left.range(), right == null ? null : right.range());
    }

    private static void extend(Series series, Extent x, Extent y) {
        switch (series) {
            case PointSeries points -> {
                for (int i = 0; i < points.size(); i++) {
                    if (x.takes(points.x().get(i)) && y.takes(points.y().get(i))) {
                        x.include(points.x().get(i), points.xErrors().below(i), points.xErrors().above(i));
                        y.include(points.y().get(i), points.yErrors().below(i), points.yErrors().above(i));
                    }
                }
            }
            case LineSeries line -> {
                for (int i = 0; i < line.size(); i++) {
                    if (x.takes(line.x().get(i)) && y.takes(line.y().get(i))) {
                        x.accept(line.x().get(i));
                        y.accept(line.y().get(i));
                    }
                }
            }
            case BandSeries band -> {
                band.x().stream().forEach(x);
                band.lower().stream().forEach(y);
                band.upper().stream().forEach(y);
            }
            case BarSeries bars -> {
                bars.edges().stream().forEach(x);
                bars.heights().stream().forEach(y);
                y.standOnZero();
            }
        }
    }

    /**
     * Counts what a chart cannot show: points with a number that its axis has no place for, such as zero on a
     * logarithmic axis. Missing numbers (NaN) are not counted.
     *
     * @param chart a chart
     * @return how many points
     */
    public static int undrawable(Chart chart) {
        int count = 0;
        for (Series series : chart.series()) {
            Scale y = chart.yAxis(series).scale();
            count += switch (series) {
                case PointSeries points -> undrawable(points.x(), points.y(), chart.x().scale(), y);
                case LineSeries line -> undrawable(line.x(), line.y(), chart.x().scale(), y);
                case BandSeries band -> undrawable(band.x(), band.upper(), chart.x().scale(), y);
                case BarSeries bars -> 0;
            };
        }
        return count;
    }

    private static int undrawable(Numbers x, Numbers y, Scale xScale, Scale yScale) {
        int count = 0;
        for (int i = 0; i < x.size(); i++) {
            boolean there = !Double.isNaN(x.get(i)) && !Double.isNaN(y.get(i));
            if (there && !(xScale.takes(x.get(i)) && yScale.takes(y.get(i)))) {
                count++;
            }
        }
        return count;
    }

    /** Grows with the numbers along one axis. */
    private static final class Extent implements DoubleConsumer {

        private final Axis axis;
        private double lower = Double.POSITIVE_INFINITY;
        private double upper = Double.NEGATIVE_INFINITY;
        private boolean onZero;

        Extent(Axis axis) {
            this.axis = axis;
        }

        boolean takes(double value) {
            return axis.scale().takes(value);
        }

        @Override
        public void accept(double value) {
            if (takes(value)) {
                lower = Math.min(lower, value);
                upper = Math.max(upper, value);
            }
        }

        /** An error bar that ends where a logarithmic axis has no place reaches to the end of the axis. */
        void include(double value, double below, double above) {
            accept(value);
            accept(value - below);
            accept(value + above);
        }

        void standOnZero() {
            onZero = axis.scale() == Scale.LINEAR;
            if (onZero && lower <= upper) {
                accept(0);
            }
        }

        Range range() {
            if (axis.scale() == Scale.CATEGORY) {
                return new Range(-HALF_CATEGORY, Math.max(1, axis.categories().size()) - HALF_CATEGORY);
            }
            Scale scale = axis.scale();
            double from = Double.isNaN(axis.limits().lower()) ? Double.NaN : scale.forward(axis.limits().lower());
            double to = Double.isNaN(axis.limits().upper()) ? Double.NaN : scale.forward(axis.limits().upper());
            double low = lower <= upper ? scale.forward(lower) : 0;
            double high = lower <= upper ? scale.forward(upper) : 1;
            // An open end beyond the given one: the data lie outside, and the axis shows that there is nothing here.
            low = !Double.isNaN(to) && low >= to ? to - 1 : low;
            high = !Double.isNaN(from) && high <= from ? from + 1 : high;
            double first = Double.isNaN(from) ? low : from;
            double last = Double.isNaN(to) ? high : to;
            double margin = margin(scale, first, last);
            boolean floor = onZero && lower == 0;
            boolean ceiling = onZero && upper == 0;
            first = Double.isNaN(from) && !floor ? first - margin : first;
            last = Double.isNaN(to) && !ceiling ? last + margin : last;
            return new Range(scale.inverse(first), scale.inverse(last));
        }

        private static double margin(Scale scale, double first, double last) {
            double largest = Math.max(Math.abs(first), Math.abs(last));
            if (last - first > largest * 1e-12) {
                return (last - first) * MARGIN;
            }
            return scale == Scale.LOG || largest == 0 ? 1 : largest / 10;
        }
    }
}

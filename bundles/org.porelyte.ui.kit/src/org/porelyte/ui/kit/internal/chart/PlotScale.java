// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import org.porelyte.plots.Range;
import org.porelyte.plots.Scale;

/**
 * Places of numbers along one side of the plot.
 *
 * @param scale    of the axis
 * @param range    that is shown
 * @param pixels   how long the side is
 * @param reversed whether numbers grow against the pixels, as upwards
 */
record PlotScale(Scale scale, Range range, int pixels, boolean reversed) {

    /** Beyond this the toolkit's integers run over. */
    private static final double FAR = 20_000;

    /** {@return the pixel; far outside for what the scale has no place for} */
    double pixel(double value) {
        if (!scale.takes(value)) {
            return scale == Scale.LOG && value <= 0 ? reversed ? FAR : -FAR : Double.NaN;
        }
        double from = scale.forward(range.lower());
        double share = (scale.forward(value) - from) / (scale.forward(range.upper()) - from);
        double place = (reversed ? 1 - share : share) * pixels;
        return Math.clamp(place, -FAR, FAR);
    }

    /** {@return the number at a pixel} */
    double value(double pixel) {
        double share = reversed ? 1 - pixel / pixels : pixel / pixels;
        double from = scale.forward(range.lower());
        return scale.inverse(from + share * (scale.forward(range.upper()) - from));
    }

    /** {@return the range scaled around a pixel; the same if it would be too small or too large for numbers} */
    Range zoomed(double factor, double pixel) {
        double from = scale.forward(range.lower());
        double to = scale.forward(range.upper());
        double middle = scale.forward(value(pixel));
        return range(middle - (middle - from) * factor, middle + (to - middle) * factor);
    }

    /** {@return the range moved along with the pixels} */
    Range moved(double by) {
        double from = scale.forward(range.lower());
        double to = scale.forward(range.upper());
        double shift = (reversed ? by : -by) / pixels * (to - from);
        return range(from + shift, to + shift);
    }

    private Range range(double from, double to) {
        double lower = scale.inverse(from);
        double upper = scale.inverse(to);
        boolean usable = scale.takes(lower) && scale.takes(upper)
                && to - from > 1e-12 * Math.max(Math.abs(from), Math.abs(to)) && lower < upper;
        return usable ? new Range(lower, upper) : range;
    }

    /** {@return the range between two pixels; the same if they are too near each other} */
    Range between(int a, int b) {
        double first = value(Math.min(a, b));
        double second = value(Math.max(a, b));
        double lower = Math.min(first, second);
        double upper = Math.max(first, second);
        return lower < upper ? new Range(lower, upper) : range;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import org.porelyte.plots.Axis;
import org.porelyte.plots.Range;
import org.porelyte.plots.Scale;

/**
 * Where numbers are on the sheet.
 *
 * @param scale of the axis
 * @param range what it shows
 * @param from  place of the range's lower end, in points
 * @param to    place of its upper end
 */
record Mapping(Scale scale, Range range, double from, double to) {

    /** Files with longer numbers are not read everywhere; what is so far outside is not seen anyway. */
    private static final double FAR = 1e6;

    static Mapping of(Axis axis, Range range, double from, double to) {
        return axis.inverted() ? new Mapping(axis.scale(), range, to, from)
                : new Mapping(axis.scale(), range, from, to);
    }

    boolean takes(double value) {
        return scale.takes(value);
    }

    boolean shows(double value) {
        return takes(value) && range.contains(value);
    }

    double place(double value) {
        double low = scale.forward(range.lower());
        double high = scale.forward(range.upper());
        double place = from + (scale.forward(value) - low) / (high - low) * (to - from);
        return Math.max(-FAR, Math.min(FAR, place));
    }

    /** The place of a number, or of the lower end of the axis where it has none for it. */
    double placeOrEnd(double value) {
        return takes(value) ? place(value) : from;
    }
}

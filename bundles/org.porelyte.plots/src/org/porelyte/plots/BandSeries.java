// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Objects;

/**
 * The area between two curves, such as the 5 and 95 % quantiles of a prediction.
 *
 * @param id    what tells this series from others
 * @param name  in the legend, as rich text; empty for no entry
 * @param x     along the x axis; NaN breaks the band
 * @param lower lower edge along the y axis, as many
 * @param upper upper edge along the y axis, as many
 * @param style how it looks; the area has its colour, and a line at its edges where the style has one
 */
public record BandSeries(String id, String name, Numbers x, Numbers lower, Numbers upper, SeriesStyle style)
        implements Series {

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if there are not as many of each
     */
    public BandSeries {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        Checks.sameSize(id, "x and lower values", x.size(), lower.size());
        Checks.sameSize(id, "x and upper values", x.size(), upper.size());
    }

    @Override
    public int size() {
        return x.size();
    }
}

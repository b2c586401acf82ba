// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Objects;

/**
 * A curve: points so close that only their line is of interest.
 *
 * @param id    what tells this series from others
 * @param name  in the legend, as rich text; empty for no entry
 * @param x     along the x axis; NaN breaks the line
 * @param y     along the y axis, as many
 * @param style how it looks
 */
public record LineSeries(String id, String name, Numbers x, Numbers y, SeriesStyle style) implements Series {

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if there are not as many x as y values
     */
    public LineSeries {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        Checks.sameSize(id, "x and y values", x.size(), y.size());
    }

    @Override
    public int size() {
        return x.size();
    }
}

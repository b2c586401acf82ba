// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Objects;

/**
 * Bars side by side that stand on zero: a histogram, see {@link Bins}.
 *
 * @param id      what tells this series from others
 * @param name    in the legend, as rich text; empty for no entry
 * @param edges   where bars begin and end along the x axis, ascending: one more than bars
 * @param heights along the y axis
 * @param style   how it looks
 */
public record BarSeries(String id, String name, Numbers edges, Numbers heights, SeriesStyle style)
        implements Series {

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if edges do not ascend or are not one more than heights
     */
    public BarSeries {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        if (heights.size() > 0 || edges.size() > 0) {
            Checks.sameSize(id, "edges as bars and one more", edges.size(), heights.size() + 1);
        }
        for (int i = 1; i < edges.size(); i++) {
            if (!(edges.get(i - 1) < edges.get(i))) {
                throw new IllegalArgumentException("series '" + id + "': expected edges that ascend, found "
                        + edges.get(i - 1) + " before " + edges.get(i));
            }
        }
    }

    @Override
    public int size() {
        return heights.size();
    }
}

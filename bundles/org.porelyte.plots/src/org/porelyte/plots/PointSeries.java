// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.List;
import java.util.Objects;

/**
 * Points, with error bars where known, joined by a line where the style has one.
 *
 * @param id      what tells this series from others
 * @param name    in the legend, as rich text; empty for no entry
 * @param x       along the x axis; points with NaN are left out, and break the line
 * @param y       along the y axis, as many
 * @param xErrors along the x axis, as many or none
 * @param yErrors along the y axis, as many or none
 * @param ids     what each point stands for, so that a view can find it again, as many or none; not shown
 * @param labels  what each point is called, as plain text, as many or none; shown by views, and in files of data
 * @param style   how it looks
 */
public record PointSeries(String id, String name, Numbers x, Numbers y, Errors xErrors, Errors yErrors,
        List<String> ids, List<String> labels, SeriesStyle style) implements Series {

    /**
     * Copies the lists. Nothing may be null.
     *
     * @throws IllegalArgumentException if there are not as many of all
     */
    public PointSeries {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        ids = List.copyOf(ids);
        labels = List.copyOf(labels);
        Checks.sameSize(id, "x and y values", x.size(), y.size());
        Checks.sameSizeOrNone(id, "error bars", xErrors.below().size(), x.size());
        Checks.sameSizeOrNone(id, "error bars", yErrors.below().size(), x.size());
        Checks.sameSizeOrNone(id, "ids", ids.size(), x.size());
        Checks.sameSizeOrNone(id, "labels", labels.size(), x.size());
    }

    /**
     * @param id    what tells this series from others
     * @param name  in the legend
     * @param x     along the x axis
     * @param y     along the y axis, as many
     * @param style how it looks
     * @return points without error bars, ids and labels
     */
    public static PointSeries of(String id, String name, double[] x, double[] y, SeriesStyle style) {
        return new PointSeries(id, name, Numbers.of(x), Numbers.of(y), Errors.NONE, Errors.NONE, List.of(), List.of(),
                style);
    }

    /**
     * @param newXErrors along the x axis
     * @param newYErrors along the y axis
     * @return these points with error bars
     */
    public PointSeries withErrors(Errors newXErrors, Errors newYErrors) {
        return new PointSeries(id, name, x, y, newXErrors, newYErrors, ids, labels, style);
    }

    /**
     * @param newIds    what each point stands for
     * @param newLabels what each point is called
     * @return these points with ids and labels
     */
    public PointSeries withPoints(List<String> newIds, List<String> newLabels) {
        return new PointSeries(id, name, x, y, xErrors, yErrors, newIds, newLabels, style);
    }

    @Override
    public int size() {
        return x.size();
    }
}

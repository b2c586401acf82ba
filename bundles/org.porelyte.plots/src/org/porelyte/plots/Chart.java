// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A chart: what is to be seen, not how large or in which colours.
 *
 * @param title       above it, as rich text; empty for none, as in papers, where a caption says it
 * @param x           the axis below
 * @param y           the axis to the left
 * @param right       the axis to the right for series whose style says so; null for none
 * @param series      the data, those behind first
 * @param annotations what else is said
 * @param legend      where the names of series are
 * @param equalAspect whether both axes have the same length per unit, as for a Nyquist plot; both must be linear
 */
public record Chart(String title, Axis x, Axis y, Axis right, List<Series> series, List<Annotation> annotations,
        Legend legend, boolean equalAspect) {

    /**
     * Copies the lists. Nothing but the right axis may be null.
     *
     * @throws IllegalArgumentException if two series have the same id, a series wants an axis that is not there, or
     *                                  equal aspect is asked of axes that are not linear
     */
    public Chart {
        Objects.requireNonNull(title);
        Objects.requireNonNull(legend);
        series = List.copyOf(series);
        annotations = List.copyOf(annotations);
        if (equalAspect && (x.scale() != Scale.LINEAR || y.scale() != Scale.LINEAR)) {
            throw new IllegalArgumentException("chart '" + title + "': equal aspect needs linear axes");
        }
        Set<String> ids = new HashSet<>();
        for (Series one : series) {
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("chart '" + title + "' has two series '" + one.id() + "'");
            }
            if (one.style().right() && right == null) {
                throw new IllegalArgumentException(
                        "chart '" + title + "' has no right axis, which series '" + one.id() + "' wants");
            }
        }
    }

    /**
     * @param title  above it; empty for none
     * @param x      the axis below
     * @param y      the axis to the left
     * @param series the data, those behind first
     * @return a chart without annotations, with an automatic legend
     */
    public static Chart of(String title, Axis x, Axis y, Series... series) {
        return new Chart(title, x, y, null, List.of(series), List.of(), Legend.AUTOMATIC, false);
    }

    /**
     * @param more what else is said
     * @return this chart with more annotations
     */
    public Chart with(Annotation... more) {
        List<Annotation> all = Stream.concat(annotations.stream(), Stream.of(more)).toList();
        return new Chart(title, x, y, right, series, all, legend, equalAspect);
    }

    /**
     * @param more data that lie before the others
     * @return this chart with more series
     */
    public Chart with(Series... more) {
        List<Series> all = new ArrayList<>(series);
        all.addAll(List.of(more));
        return new Chart(title, x, y, right, all, annotations, legend, equalAspect);
    }

    /**
     * @param newSeries the data, those behind first
     * @return this chart with other data
     */
    public Chart withSeries(List<Series> newSeries) {
        return new Chart(title, x, y, right, newSeries, annotations, legend, equalAspect);
    }

    /**
     * @param newX the axis below
     * @param newY the axis to the left
     * @return this chart with other axes
     */
    public Chart withAxes(Axis newX, Axis newY) {
        return new Chart(title, newX, newY, right, series, annotations, legend, equalAspect);
    }

    /**
     * @param newRight the axis to the right
     * @return this chart with an axis to the right
     */
    public Chart withRight(Axis newRight) {
        return new Chart(title, x, y, newRight, series, annotations, legend, equalAspect);
    }

    /**
     * @param newLegend where the names of series are
     * @return this chart with another legend
     */
    public Chart withLegend(Legend newLegend) {
        return new Chart(title, x, y, right, series, annotations, newLegend, equalAspect);
    }

    /** {@return this chart with the same length per unit on both axes} */
    public Chart withEqualAspect() {
        return new Chart(title, x, y, right, series, annotations, legend, true);
    }

    /** {@return the axis to the right, if there is one} */
    public Optional<Axis> rightAxis() {
        return Optional.ofNullable(right);
    }

    /**
     * @param one a series of this chart
     * @return the axis that its y values are along
     */
    public Axis yAxis(Series one) {
        return one.style().right() ? right : y;
    }
}

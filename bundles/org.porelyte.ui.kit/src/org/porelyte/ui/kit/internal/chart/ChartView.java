// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.porelyte.plots.Axis;
import org.porelyte.plots.Chart;
import org.porelyte.plots.Range;
import org.porelyte.plots.Ranges;
import org.porelyte.plots.Series;

/** What of a chart is shown now: which part of its axes, which series, and which points are chosen. */
public final class ChartView {

    private static final Chart EMPTY = Chart.of("", Axis.linear("", ""),
            Axis.linear("", ""));

    private final Runnable listener;
    private final Set<String> hidden = new HashSet<>();
    private Chart chart = EMPTY;
    private Range x = new Range(0, 1);
    private Range y = new Range(0, 1);
    private boolean zoomed;
    private Set<String> chosen = Set.of();

    /** @param listener told of every change */
    public ChartView(Runnable listener) {
        this.listener = listener;
    }

    /** {@return the chart, with all of its series} */
    public Chart chart() {
        return chart;
    }

    /** {@return the series that are shown, those behind first} */
    public List<Series> shown() {
        return chart.series().stream().filter(series -> !hidden.contains(series.id())).toList();
    }

    /** {@return what part of the x axis is shown} */
    public Range x() {
        return x;
    }

    /** {@return what part of the left y axis is shown} */
    public Range y() {
        return y;
    }

    /** {@return ids of the chosen points} */
    public Set<String> chosen() {
        return chosen;
    }

    /** @param next another chart; what the user zoomed into stays if the axes are the same */
    public void show(Chart next) {
        boolean same = next.x().label().equals(chart.x().label()) && next.y().label().equals(chart.y().label())
                && next.x().scale() == chart.x().scale() && next.y().scale() == chart.y().scale();
        chart = next;
        if (!same || !zoomed) {
            fit();
        } else {
            listener.run();
        }
    }

    /** Shows all. */
    public void fit() {
        List<Series> shown = shown();
        Ranges all = Ranges.of(chart.withSeries(shown));
        x = all.x();
        y = all.y();
        zoomed = false;
        listener.run();
    }

    /**
     * Shows a part.
     *
     * @param newX of the x axis
     * @param newY of the left y axis
     */
    public void zoom(Range newX, Range newY) {
        x = newX;
        y = newY;
        zoomed = true;
        listener.run();
    }

    /** {@return whether only a part is shown} */
    public boolean isZoomed() {
        return zoomed;
    }

    /** {@return whether a series is hidden} */
    boolean isHidden(String seriesId) {
        return hidden.contains(seriesId);
    }

    /** Hides a series, or shows it again. */
    void toggle(String seriesId) {
        if (!hidden.remove(seriesId)) {
            hidden.add(seriesId);
        }
        if (zoomed) {
            listener.run();
        } else {
            fit();
        }
    }

    /** @param ids of points; those that the chart does not have are kept, for they may come */
    public void choose(Set<String> ids) {
        if (!ids.equals(chosen)) {
            chosen = new LinkedHashSet<>(ids);
            listener.run();
        }
    }
}

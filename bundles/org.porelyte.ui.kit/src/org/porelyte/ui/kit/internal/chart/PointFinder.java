// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;

import org.porelyte.plots.BarSeries;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.Series;

/** Finds points by their place in the plot. */
final class PointFinder {

    private static final int NEAR = 8;

    /**
     * A point, or a bar.
     *
     * @param series that it belongs to
     * @param index  in the series
     */
    record Found(Series series, int index) {
    }

    private final ChartView view;
    private final PlotScale x;
    private final PlotScale y;

    PointFinder(ChartView view, PlotScale x, PlotScale y) {
        this.view = view;
        this.x = x;
        this.y = y;
    }

    /** {@return the nearest point within some pixels, else the bar under the place} */
    Optional<Found> at(int px, int py) {
        Found best = null;
        double nearest = NEAR * NEAR;
        for (Series series : view.shown()) {
            if (series instanceof PointSeries points) {
                for (int i = 0; i < points.size(); i++) {
                    double dx = x.pixel(points.x().get(i)) - px;
                    double dy = y.pixel(points.y().get(i)) - py;
                    double distance = dx * dx + dy * dy;
                    // Of points on one place the last one is on top.
                    if (distance <= nearest) {
                        nearest = distance;
                        best = new Found(points, i);
                    }
                }
            }
        }
        return Optional.ofNullable(best).or(() -> bar(px, py));
    }

    private Optional<Found> bar(int px, int py) {
        for (Series series : view.shown()) {
            if (series instanceof BarSeries bars) {
                for (int i = 0; i < bars.size(); i++) {
                    if (px >= x.pixel(bars.edges().get(i)) && px < x.pixel(bars.edges().get(i + 1))
                            && py >= y.pixel(bars.heights().get(i))) {
                        return Optional.of(new Found(bars, i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@return ids of the points in an area} */
    Set<String> in(Rectangle area) {
        Set<String> ids = new LinkedHashSet<>();
        for (Series series : view.shown()) {
            if (series instanceof PointSeries points && !points.ids().isEmpty()) {
                for (int i = 0; i < points.size(); i++) {
                    if (area.contains((int) x.pixel(points.x().get(i)), (int) y.pixel(points.y().get(i)))) {
                        ids.add(points.ids().get(i));
                    }
                }
            }
        }
        return ids;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.porelyte.plots.Chart;
import org.porelyte.plots.Decimation;
import org.porelyte.plots.Errors;
import org.porelyte.plots.Marker;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.Reading;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;

/** Draws points with their error bars. */
final class PointPainter {

    /** More points than this are thinned out to one per dot. */
    private static final int MANY = 5000;
    private static final int DOTS_PER_POINT = 4;
    private static final double CAP = 0.45;
    private static final double ARROW = 2.6;
    private static final double HEAD = 0.45;

    private final Chart chart;
    private final PointSeries points;
    private final Mapping x;
    private final Mapping y;
    private final Style style;
    private final Obstacles obstacles;

    PointPainter(Chart chart, PointSeries points, Mapping x, Mapping y, Style style, Obstacles obstacles) {
        this.chart = chart;
        this.points = points;
        this.x = x;
        this.y = y;
        this.style = style;
        this.obstacles = obstacles;
    }

    List<Item> paint(Box plot) {
        List<Item> items = new ArrayList<>();
        int[] shown = points.size() <= MANY ? IntStream.range(0, points.size()).filter(this::isShown).toArray()
                : Decimation.cloud(points.x(), points.y(), x.scale(), y.scale(), x.range(), y.range(),
                        (int) plot.width() * DOTS_PER_POINT, (int) plot.height() * DOTS_PER_POINT);
        Path bars = new Path();
        for (int i : shown) {
            bars(i, bars);
        }
        var colour = style.palette().colour(points.style().colour());
        if (!bars.isEmpty()) {
            Pen pen = Pen.solid(colour, points.style().markerSize() * 0.17);
            items.add(new Item.Group("", plot, List.of(Item.Shape.line(bars, pen))));
        }
        for (int i : shown) {
            double px = x.place(points.x().get(i));
            double py = y.place(points.y().get(i));
            obstacles.area(new Box(px, py, 0, 0).grown(points.style().markerSize() / 2));
            if (points.style().marker() != Marker.NONE) {
                String title = points.labels().isEmpty() ? "" : String.join("\n", Reading.point(chart, points, i));
                items.add(MarkerShapes.item(points.style(), px, py, colour, style.palette().ground(), title));
            }
        }
        return items;
    }

    private boolean isShown(int i) {
        return x.shows(points.x().get(i)) && y.shows(points.y().get(i));
    }

    private void bars(int i, Path path) {
        double px = x.place(points.x().get(i));
        double py = y.place(points.y().get(i));
        bar(points.xErrors(), i, points.x().get(i), x, (place, cap) -> {
            obstacles.line(px, py, place, py);
            path.moveTo(px, py).lineTo(place, py);
            path.moveTo(place, py - cap).lineTo(place, py + cap);
        }, (side, length) -> arrow(path, px, py, side * length, 0));
        bar(points.yErrors(), i, points.y().get(i), y, (place, cap) -> {
            obstacles.line(px, py, px, place);
            path.moveTo(px, py).lineTo(px, place);
            path.moveTo(px - cap, place).lineTo(px + cap, place);
        }, (side, length) -> arrow(path, px, py, 0, side * length));
    }

    /** Draws to a place, with a cap of that half width. */
    @FunctionalInterface
    private interface Stem {
        void draw(double place, double cap);
    }

    /** Draws an arrow towards larger places (1) or smaller ones (-1). */
    @FunctionalInterface
    private interface Arrow {
        void draw(int side, double length);
    }

    private void bar(Errors errors, int i, double value, Mapping axis, Stem stem, Arrow arrow) {
        double cap = points.style().markerSize() * CAP;
        int up = axis.to() >= axis.from() ? 1 : -1;
        double above = errors.above(i);
        double below = errors.below(i);
        if (above > 0) {
            if (Double.isInfinite(above)) {
                arrow.draw(up, points.style().markerSize() * ARROW);
            } else {
                stem.draw(axis.place(value + above), cap);
            }
        }
        if (below > 0) {
            if (Double.isInfinite(below)) {
                arrow.draw(-up, points.style().markerSize() * ARROW);
            } else {
                // A bar that reaches to where the axis has no place ends beyond the edge, so that no cap is seen.
                boolean ends = axis.takes(value - below);
                stem.draw(ends ? axis.place(value - below) : axis.from() - up * 2 * cap, cap);
            }
        }
    }

    private void arrow(Path path, double px, double py, double dx, double dy) {
        double head = points.style().markerSize() * HEAD;
        double length = Math.hypot(dx, dy);
        double ux = dx / length * head;
        double uy = dy / length * head;
        double tx = px + dx;
        double ty = py + dy;
        obstacles.line(px, py, tx, ty);
        path.moveTo(px, py).lineTo(tx, ty);
        path.moveTo(tx - ux - uy * 0.7, ty - uy + ux * 0.7).lineTo(tx, ty)
                .lineTo(tx - ux + uy * 0.7, ty - uy - ux * 0.7);
    }
}

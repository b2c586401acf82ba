// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.BandSeries;
import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Chart;
import org.porelyte.plots.Dash;
import org.porelyte.plots.Decimation;
import org.porelyte.plots.LineSeries;
import org.porelyte.plots.Numbers;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.Reading;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Rgb;
import org.porelyte.plots.Series;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;

/** Draws the data. */
final class SeriesPainter {

    /** Lines are thinned out to columns as fine as the dots of a printer at 288 dpi. */
    private static final int COLUMNS_PER_POINT = 4;
    static final double BAND = 0.22;
    static final double BAR = 0.7;

    private final Chart chart;
    private final Frame frame;
    private final Style style;
    private final Obstacles obstacles;

    SeriesPainter(Chart chart, Frame frame, Style style, Obstacles obstacles) {
        this.chart = chart;
        this.frame = frame;
        this.style = style;
        this.obstacles = obstacles;
    }

    Item paint(Series series) {
        Mapping x = frame.x().mapping();
        Mapping y = (series.style().right() ? frame.right() : frame.y()).mapping();
        List<Item> items = new ArrayList<>();
        Box clip = frame.plot();
        switch (series) {
            case LineSeries line -> line(line.x(), line.y(), line, x, y, items);
            case BandSeries band -> band(band, x, y, items);
            case BarSeries bars -> bars(bars, x, y, items);
            case PointSeries points -> {
                line(points.x(), points.y(), points, x, y, items);
                Item.Group line = new Item.Group("", clip, items);
                items = new ArrayList<>(items.isEmpty() ? List.of() : List.of(line));
                items.addAll(new PointPainter(chart, points, x, y, style, obstacles).paint(clip));
                // Markers on the edge are seen whole.
                clip = null;
            }
        }
        String name = RichText.parse(series.name()).plain();
        return new Item.Group(name.isEmpty() ? series.id() : name, clip, items);
    }

    private Rgb colour(Series series) {
        return style.palette().colour(series.style().colour());
    }

    private void line(Numbers xs, Numbers ys, Series series, Mapping x, Mapping y, List<Item> items) {
        if (series.style().dash() == Dash.NONE) {
            return;
        }
        Path path = new Path();
        int columns = (int) Math.ceil(frame.plot().width() * COLUMNS_PER_POINT);
        boolean down = false;
        double beforeX = 0;
        double beforeY = 0;
        for (int i : Decimation.line(xs, ys, x.scale(), x.range(), columns)) {
            if (!x.takes(xs.get(i)) || !y.takes(ys.get(i))) {
                down = false;
                continue;
            }
            double px = x.place(xs.get(i));
            double py = y.place(ys.get(i));
            if (down) {
                path.lineTo(px, py);
                obstacles.line(beforeX, beforeY, px, py);
            } else {
                path.moveTo(px, py);
            }
            down = true;
            beforeX = px;
            beforeY = py;
        }
        if (!path.isEmpty()) {
            items.add(Item.Shape.line(path, pen(series)));
        }
    }

    private Pen pen(Series series) {
        return new Pen(colour(series), series.style().lineWidth(), series.style().dash());
    }

    private void band(BandSeries band, Mapping x, Mapping y, List<Item> items) {
        int from = 0;
        while (from < band.size()) {
            int to = from;
            while (to < band.size() && x.takes(band.x().get(to)) && y.takes(band.upper().get(to))
                    && !Double.isNaN(band.lower().get(to))) {
                to++;
            }
            if (to > from) {
                area(band, from, to, x, y, items);
            }
            from = to + 1;
        }
    }

    /** A lower edge that a logarithmic axis cannot show lies on the end of the axis. */
    private void area(BandSeries band, int from, int to, Mapping x, Mapping y, List<Item> items) {
        Path area = new Path();
        Path upper = new Path();
        Path lower = new Path();
        for (int i = from; i < to; i++) {
            double px = x.place(band.x().get(i));
            step(area, i == from, px, y.place(band.upper().get(i)));
            step(upper, i == from, px, y.place(band.upper().get(i)));
            step(lower, i == from, px, y.placeOrEnd(band.lower().get(i)));
            obstacles.line(px, y.place(band.upper().get(i)), px, y.placeOrEnd(band.lower().get(i)));
        }
        for (int i = to - 1; i >= from; i--) {
            area.lineTo(x.place(band.x().get(i)), y.placeOrEnd(band.lower().get(i)));
        }
        items.add(new Item.Shape(area.close(), colour(band), BAND, null, ""));
        if (band.style().dash() != Dash.NONE) {
            items.add(Item.Shape.line(upper, pen(band)));
            items.add(Item.Shape.line(lower, pen(band)));
        }
    }

    private static void step(Path path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private void bars(BarSeries bars, Mapping x, Mapping y, List<Item> items) {
        double foot = y.takes(0) ? y.place(0) : y.from();
        for (int i = 0; i < bars.size(); i++) {
            double height = bars.heights().get(i);
            if (height == 0 || !y.takes(height) || !x.takes(bars.edges().get(i))) {
                continue;
            }
            double left = Math.min(x.place(bars.edges().get(i)), x.place(bars.edges().get(i + 1)));
            double right = Math.max(x.place(bars.edges().get(i)), x.place(bars.edges().get(i + 1)));
            double end = y.place(height);
            Box box = new Box(left, Math.min(end, foot), right - left, Math.abs(foot - end));
            items.add(new Item.Shape(Path.of(box), colour(bars), BAR, Pen.solid(colour(bars), style.line()),
                    title(bars, i)));
            obstacles.area(box);
        }
    }

    private String title(BarSeries bars, int bar) {
        return Reading.value(chart.x(), bars.edges().get(bar)) + " to "
                + Reading.value(chart.x(), bars.edges().get(bar + 1)) + ": "
                + Reading.value(chart.y(), bars.heights().get(bar));
    }
}

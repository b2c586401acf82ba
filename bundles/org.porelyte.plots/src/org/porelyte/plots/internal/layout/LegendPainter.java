// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.BandSeries;
import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Dash;
import org.porelyte.plots.Marker;
import org.porelyte.plots.Rgb;
import org.porelyte.plots.Series;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Item.Anchor;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;

/** Draws the names of series, each beside a sample of it. */
final class LegendPainter {

    private final LegendPlan plan;
    private final Style style;
    private final List<Item> items = new ArrayList<>();

    LegendPainter(LegendPlan plan, Style style) {
        this.plan = plan;
        this.style = style;
    }

    /** Entries one below the other in a box. */
    Item column(Box box) {
        for (int i = 0; i < plan.entries().size(); i++) {
            entry(i, box.x() + style.gap(), box.y() + style.gap() + i * plan.row());
        }
        return new Item.Group("legend", null, items);
    }

    /** Entries side by side. */
    Item rows(double x, double y, double width) {
        double top = y;
        for (List<Integer> row : plan.rows(width)) {
            double left = x;
            for (int i : row) {
                entry(i, left, top);
                left += plan.widths().get(i) + plan.between();
            }
            top += plan.row();
        }
        return new Item.Group("legend", null, items);
    }

    private void entry(int index, double x, double y) {
        Series series = plan.entries().get(index);
        double line = y + BundledFont.ASCENT * style.tickSize();
        double middle = line - BundledFont.CAP_HEIGHT / 2 * style.tickSize();
        sample(series, x, middle);
        items.add(new Item.Text(plan.names().get(index), x + LegendPlan.SAMPLE * style.size() + style.gap(), line, 0,
                Anchor.START, style.tickSize(), style.palette().ink()));
    }

    private void sample(Series series, double x, double y) {
        double width = LegendPlan.SAMPLE * style.size();
        Rgb colour = style.palette().colour(series.style().colour());
        Pen pen = new Pen(colour, series.style().lineWidth(), series.style().dash());
        double half = style.tickSize() * 0.36;
        Path patch = Path.of(new Box(x, y - half, width, 2 * half));
        if (series instanceof BarSeries) {
            items.add(new Item.Shape(patch, colour, SeriesPainter.BAR, Pen.solid(colour, style.line()), ""));
            return;
        }
        if (series instanceof BandSeries) {
            items.add(new Item.Shape(patch, colour, SeriesPainter.BAND, pen.dash() == Dash.NONE ? null : pen, ""));
            return;
        }
        if (pen.dash() != Dash.NONE) {
            items.add(Item.Shape.line(Path.line(x, y, x + width, y), pen));
        }
        if (series.style().marker() != Marker.NONE) {
            items.add(MarkerShapes.item(series.style(), x + width / 2, y, colour, style.palette().ground(), ""));
        }
    }
}

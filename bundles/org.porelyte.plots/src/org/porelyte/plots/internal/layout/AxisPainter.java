// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.Dash;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Item.Anchor;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;

/** Draws axes: grid, frame, ticks, labels, titles. */
final class AxisPainter {

    private static final double SLANT = 40;
    static final double SLANT_SINE = Math.sin(Math.toRadians(SLANT));
    static final double SLANT_COSINE = Math.cos(Math.toRadians(SLANT));

    private final Frame frame;
    private final Style style;
    private final List<Item> items = new ArrayList<>();

    AxisPainter(Frame frame, Style style) {
        this.frame = frame;
        this.style = style;
    }

    /** Lines across the plot, which lie behind the data. */
    List<Item> grid() {
        List<Item> grid = new ArrayList<>();
        Box plot = frame.plot();
        Path path = new Path();
        for (double x : places(frame.x())) {
            path.moveTo(x, plot.y()).lineTo(x, plot.bottom());
        }
        for (double y : places(frame.y())) {
            path.moveTo(plot.x(), y).lineTo(plot.right(), y);
        }
        if (!path.isEmpty()) {
            grid.add(Item.Shape.line(path, Pen.solid(style.palette().grid(), style.hairline())));
        }
        return grid;
    }

    /** Categories have lines in any case, which lead the eye from name to point. */
    private List<Double> places(AxisPlan axis) {
        boolean shown = style.sheet().grid() || axis.mapping().scale() == Scale.CATEGORY;
        return !shown ? List.of()
                : axis.ticks().major().stream().map(tick -> axis.mapping().place(tick.value())).toList();
    }

    /** All that lies before the data. */
    List<Item> axes() {
        Pen pen = new Pen(style.palette().ink(), style.line(), Dash.SOLID);
        items.add(Item.Shape.line(Path.of(frame.plot()), pen));
        below(pen);
        beside(frame.y(), frame.plot().x(), -1, pen);
        if (frame.right() != null) {
            beside(frame.right(), frame.plot().right(), 1, pen);
        }
        return items;
    }

    private void below(Pen pen) {
        AxisPlan axis = frame.x();
        double y = frame.plot().bottom();
        Path ticks = new Path();
        axis.ticks().major().forEach(tick -> {
            double x = axis.mapping().place(tick.value());
            ticks.moveTo(x, y).lineTo(x, y + style.tickLength());
        });
        axis.ticks().minor().stream().map(axis.mapping()::place)
                .forEach(x -> ticks.moveTo(x, y).lineTo(x, y + style.minorLength()));
        if (!ticks.isEmpty()) {
            items.add(Item.Shape.line(ticks, pen));
        }
        double top = y + style.tickLength() + style.gap() * 0.6;
        double line = top + BundledFont.ASCENT * style.tickSize();
        double depth = BundledFont.DESCENT * style.tickSize();
        for (int i = 0; i < axis.labels().size(); i++) {
            double x = axis.mapping().place(axis.ticks().major().get(i).value());
            RichText label = axis.labels().get(i);
            if (axis.slanted()) {
                text(label, x + style.tickSize() * 0.3, top + style.tickSize() * 0.6, -SLANT, Anchor.END,
                        style.tickSize());
            } else {
                text(label, x, line, 0, Anchor.MIDDLE, style.tickSize());
            }
        }
        double labels = axis.slanted() ? top + axis.widestLabel(style) * SLANT_SINE + style.tickSize() : line + depth;
        text(axis.title(), middle(axis), labels + style.gap() * 0.6 + BundledFont.ASCENT * style.size(), 0,
                Anchor.MIDDLE, style.size());
    }

    private void beside(AxisPlan axis, double x, int side, Pen pen) {
        boolean category = axis.mapping().scale() == Scale.CATEGORY;
        double length = category ? 0 : style.tickLength();
        Path ticks = new Path();
        if (!category) {
            axis.ticks().major().forEach(tick -> {
                double y = axis.mapping().place(tick.value());
                ticks.moveTo(x, y).lineTo(x + side * length, y);
            });
            axis.ticks().minor().stream().map(axis.mapping()::place)
                    .forEach(y -> ticks.moveTo(x, y).lineTo(x + side * style.minorLength(), y));
        }
        if (!ticks.isEmpty()) {
            items.add(Item.Shape.line(ticks, pen));
        }
        double edge = x + side * (length + style.gap());
        for (int i = 0; i < axis.labels().size(); i++) {
            double y = axis.mapping().place(axis.ticks().major().get(i).value());
            text(axis.labels().get(i), edge, y + BundledFont.CAP_HEIGHT / 2 * style.tickSize(), 0,
                    side < 0 ? Anchor.END : Anchor.START, style.tickSize());
        }
        double inner = edge + side * (axis.widestLabel(style) + style.gap());
        double line = side < 0 ? inner - BundledFont.DESCENT * style.size() : inner + BundledFont.ASCENT * style.size();
        text(axis.title(), line, middle(axis), -90, Anchor.MIDDLE, style.size());
    }

    private static double middle(AxisPlan axis) {
        return (axis.mapping().from() + axis.mapping().to()) / 2;
    }

    private void text(RichText text, double x, double y, double angle, Anchor anchor, double size) {
        if (!text.runs().isEmpty()) {
            items.add(new Item.Text(text, x, y, angle, anchor, size, style.palette().ink()));
        }
    }
}

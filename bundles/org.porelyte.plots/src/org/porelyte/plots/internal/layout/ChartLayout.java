// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.porelyte.plots.Chart;
import org.porelyte.plots.Legend;
import org.porelyte.plots.Ranges;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Series;
import org.porelyte.plots.Sheet;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.font.TextFit;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Item.Anchor;
import org.porelyte.plots.internal.scene.Scene;

/** Makes a scene of a chart. The same chart on the same sheet gives the same scene. */
public final class ChartLayout {

    private static final double TEXT_HEIGHT = BundledFont.ASCENT + BundledFont.DESCENT;

    private final Chart chart;
    private final Style style;
    private final LegendPlan legend;

    /**
     * @param chart the chart
     * @param sheet what it is drawn on
     * @param font  the font
     */
    public ChartLayout(Chart chart, Sheet sheet, BundledFont font) {
        this.chart = chart;
        this.style = new Style(sheet, font);
        this.legend = LegendPlan.of(chart, style);
    }

    /** {@return the scene} */
    public Scene scene() {
        Legend where = chart.legend();
        if (where == Legend.NONE || legend.entries().isEmpty()
                || where == Legend.AUTOMATIC && legend.entries().size() < 2) {
            return scene(Legend.NONE);
        }
        return scene(where);
    }

    private Scene scene(Legend where) {
        List<Item> items = new ArrayList<>();
        double above = title(items);
        double inner = style.sheet().width() - 2 * style.margin();
        double legendTop = above;
        if (where == Legend.ABOVE) {
            above += legend.rows(inner).size() * legend.row() + style.gap();
        }
        double below = notes(items);
        double beside = where == Legend.RIGHT ? legend.columnWidth() : 0;
        Frame frame = Frame.of(chart, style, above, below, beside);
        Obstacles obstacles = new Obstacles();
        items.addAll(plot(frame, obstacles));
        switch (where) {
            case RIGHT -> items.add(column(new Box(style.sheet().width() - style.margin() - beside + style.gap(),
                    frame.plot().y(), beside, legend.columnHeight())));
            case ABOVE -> items.add(new LegendPainter(legend, style).rows(
                    Math.min(frame.plot().x(), style.margin() + inner - widest(inner)), legendTop, inner));
            case AUTOMATIC -> {
                Optional<Box> corner = legend.freeCorner(frame.plot(), obstacles);
                if (corner.isEmpty()) {
                    boolean narrow = legend.columnWidth() > style.sheet().width() / 3;
                    return scene(narrow ? Legend.ABOVE : Legend.RIGHT);
                }
                items.add(column(corner.get()));
            }
            case NONE -> {
                // nothing to add
            }
        }
        return new Scene(style.sheet().width(), style.sheet().height(), RichText.parse(chart.title()).plain(),
                style.palette().ground(), items);
    }

    private double widest(double inner) {
        return legend.rows(inner).stream().mapToDouble(row -> row.stream().mapToDouble(legend.widths()::get).sum()
                + (row.size() - 1) * legend.between()).max().orElse(0);
    }

    private Item column(Box box) {
        return new LegendPainter(legend, style).column(box);
    }

    private List<Item> plot(Frame frame, Obstacles obstacles) {
        List<Item> items = new ArrayList<>();
        AxisPainter axes = new AxisPainter(frame, style);
        AnnotationPainter annotations = new AnnotationPainter(frame, style, obstacles);
        items.addAll(annotations.behind(chart.annotations()));
        items.addAll(axes.grid());
        items.add(new Item.Group("axes", null, axes.axes()));
        SeriesPainter painter = new SeriesPainter(chart, frame, style, obstacles);
        for (Series series : chart.series()) {
            items.add(painter.paint(series));
        }
        items.addAll(annotations.before(chart.annotations()));
        return items;
    }

    /** Adds the title; returns where the rest begins. */
    private double title(List<Item> items) {
        if (chart.title().isEmpty()) {
            return style.margin();
        }
        double size = style.titleSize();
        RichText title = TextFit.cut(RichText.parse(chart.title()), size, style.sheet().width() - 2 * style.margin(),
                style.font());
        items.add(new Item.Text(title, style.sheet().width() / 2, style.margin() + BundledFont.ASCENT * size, 0,
                Anchor.MIDDLE, size, style.palette().ink()));
        return style.margin() + TEXT_HEIGHT * size + style.gap();
    }

    /** Says what is not seen; returns how much space that takes at the bottom. */
    private double notes(List<Item> items) {
        int undrawable = Ranges.undrawable(chart);
        if (undrawable == 0) {
            return 0;
        }
        String text = undrawable + (undrawable == 1 ? " point is" : " points are")
                + " not shown: not above zero, or too large for an axis";
        double size = style.noteSize();
        items.add(new Item.Text(TextFit.cut(RichText.parse(text), size, style.sheet().width() - 2 * style.margin(),
                style.font()), style.margin(), style.sheet().height() - style.margin() - BundledFont.DESCENT * size, 0,
                Anchor.START, size, style.palette().muted()));
        return TEXT_HEIGHT * size + style.gap();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.porelyte.plots.Chart;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Series;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.font.TextFit;
import org.porelyte.plots.internal.scene.Box;

/**
 * The entries of a legend and the space that they need.
 *
 * @param entries series with names
 * @param names   their names as shown
 * @param widths  how wide each entry is, sample and name
 * @param row     how high each row is
 * @param style   sizes
 */
record LegendPlan(List<Series> entries, List<RichText> names, List<Double> widths, double row, Style style) {

    static final double SAMPLE = 2;
    private static final double MOST_OF_SHEET = 0.45;

    static LegendPlan of(Chart chart, Style style) {
        List<Series> entries = chart.series().stream().filter(series -> !series.name().isEmpty()).toList();
        List<RichText> names = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (Series series : entries) {
            RichText name = TextFit.cut(RichText.parse(series.name()), style.tickSize(),
                    style.sheet().width() * MOST_OF_SHEET, style.font());
            names.add(name);
            widths.add(SAMPLE * style.size() + style.gap() + style.font().width(name, style.tickSize()));
        }
        return new LegendPlan(entries, names, widths,
                (BundledFont.ASCENT + BundledFont.DESCENT) * style.tickSize(), style);
    }

    double columnWidth() {
        return widths.stream().mapToDouble(width -> width).max().orElse(0) + 2 * style.gap();
    }

    double columnHeight() {
        return entries.size() * row + 2 * style.gap();
    }

    /** Rows of entries side by side that are at most that wide. */
    List<List<Integer>> rows(double width) {
        List<List<Integer>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (int i = 0; i < entries.size(); i++) {
            if (used + between() + widths.get(i) > width) {
                rows.add(new ArrayList<>());
                used = -between();
            }
            rows.get(rows.size() - 1).add(i);
            used += between() + widths.get(i);
        }
        return rows;
    }

    double between() {
        return 1.6 * style.size();
    }

    /** The corner of the plot in which the legend lies on no data, if there is one. */
    Optional<Box> freeCorner(Box plot, Obstacles obstacles) {
        double width = columnWidth();
        double height = columnHeight();
        double inset = style.gap();
        if (width > plot.width() * 0.7 || height > plot.height() * 0.7) {
            return Optional.empty();
        }
        double left = plot.x() + inset;
        double right = plot.right() - inset - width;
        double top = plot.y() + inset;
        double bottom = plot.bottom() - inset - height;
        return List.of(new Box(right, top, width, height), new Box(left, top, width, height),
                new Box(right, bottom, width, height), new Box(left, bottom, width, height)).stream()
                .filter(box -> obstacles.isFree(box.grown(style.gap() / 2))).findFirst();
    }
}

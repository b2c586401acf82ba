// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import org.porelyte.plots.Chart;
import org.porelyte.plots.Range;
import org.porelyte.plots.Ranges;
import org.porelyte.plots.Scale;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;

/**
 * The box of the plot with its axes.
 *
 * @param plot  where data are
 * @param x     axis below
 * @param y     axis to the left
 * @param right axis to the right; null for none
 */
record Frame(Box plot, AxisPlan x, AxisPlan y, AxisPlan right) {

    /** The space that axes need follows from their labels, and these from the space: this often is enough. */
    private static final int ROUNDS = 4;
    private static final double LEAST = 4;
    private static final double TEXT_HEIGHT = BundledFont.ASCENT + BundledFont.DESCENT;

    /**
     * @param chart the chart
     * @param style sizes
     * @param above space for title and legend
     * @param below space for notes
     * @param beside space for a legend to the right
     */
    static Frame of(Chart chart, Style style, double above, double below, double beside) {
        Ranges ranges = Ranges.of(chart);
        double width = style.sheet().width();
        double height = style.sheet().height();
        Box plot = new Box(4 * style.size(), above, width - 5 * style.size(), height - above - 4 * style.size());
        Frame frame = at(plot, chart, ranges, style);
        for (int i = 0; i < ROUNDS; i++) {
            double left = style.margin() + beside(frame.y, style);
            double right = style.margin() + beside
                    + (frame.right == null ? frame.overhang(style) : beside(frame.right, style));
            double bottom = style.margin() + below + below(frame.x, style);
            left = Math.max(left, style.margin() + frame.slantOverhang(style, left));
            double top = Math.max(above, style.margin() + style.tickSize() / 2);
            plot = new Box(left, top, Math.max(LEAST, width - left - right), Math.max(LEAST, height - top - bottom));
            frame = at(plot, chart, ranges, style);
        }
        return frame;
    }

    private static Frame at(Box plot, Chart chart, Ranges ranges, Style style) {
        Range x = ranges.x();
        Range y = ranges.y();
        if (chart.equalAspect()) {
            double perPoint = Math.max((x.upper() - x.lower()) / plot.width(), (y.upper() - y.lower()) / plot.height());
            x = widened(x, perPoint * plot.width());
            y = widened(y, perPoint * plot.height());
        }
        AxisPlan right = chart.right() == null ? null
                : AxisPlan.vertical(chart.right(), ranges.right(), plot.bottom(), plot.y(), style);
        return new Frame(plot, AxisPlan.horizontal(chart.x(), x, plot.x(), plot.right(), style),
                AxisPlan.vertical(chart.y(), y, plot.bottom(), plot.y(), style), right);
    }

    private static Range widened(Range range, double length) {
        double more = Math.max(0, length - (range.upper() - range.lower())) / 2;
        return new Range(range.lower() - more, range.upper() + more);
    }

    private static double beside(AxisPlan axis, Style style) {
        double ticks = axis.mapping().scale() == Scale.CATEGORY ? 0 : style.tickLength();
        double title = axis.title().runs().isEmpty() ? 0 : TEXT_HEIGHT * style.size() + style.gap();
        return ticks + style.gap() + axis.widestLabel(style) + title;
    }

    private static double below(AxisPlan axis, Style style) {
        double title = axis.title().runs().isEmpty() ? 0 : TEXT_HEIGHT * style.size() + style.gap() * 0.6;
        double labels = axis.slanted() ? axis.widestLabel(style) * AxisPainter.SLANT_SINE + style.tickSize()
                : TEXT_HEIGHT * style.tickSize();
        return style.tickLength() + style.gap() * 0.6 + labels + title;
    }

    /** How far the last label below reaches beyond the plot. */
    private double overhang(Style style) {
        double most = 0;
        for (int i = 0; i < x.labels().size() && !x.slanted(); i++) {
            double place = x.mapping().place(x.ticks().major().get(i).value());
            double half = style.font().width(x.labels().get(i), style.tickSize()) / 2;
            most = Math.max(most, place + half - plot.right());
        }
        return most;
    }

    private double slantOverhang(Style style, double left) {
        if (!x.slanted() || x.labels().isEmpty()) {
            return 0;
        }
        double first = x.mapping().place(x.ticks().major().get(0).value()) - plot.x();
        return Math.max(left - style.margin(), x.widestLabel(style) * AxisPainter.SLANT_COSINE - first);
    }
}

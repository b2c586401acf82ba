// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.Axis;
import org.porelyte.plots.Range;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;
import org.porelyte.plots.Tick;
import org.porelyte.plots.Ticks;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.font.TextFit;

/**
 * An axis with its place and its marks.
 *
 * @param mapping  where numbers are
 * @param ticks    its marks
 * @param labels   texts of the labelled marks, as many
 * @param title    its title with unit; empty for none
 * @param slanted  whether labels are slanted, for want of room
 */
record AxisPlan(Mapping mapping, Ticks ticks, List<RichText> labels, RichText title, boolean slanted) {

    private static final int MOST = 8;
    private static final double LINE = 2.4;
    private static final double GAP = 0.9;
    private static final double NARROWEST_ROW = 1.1;

    static AxisPlan horizontal(Axis axis, Range range, double from, double to, Style style) {
        Mapping mapping = Mapping.of(axis, range, from, to);
        double size = style.tickSize();
        for (int most = MOST;; most--) {
            AxisPlan plan = of(axis, range, mapping, most, style, Double.MAX_VALUE);
            boolean apart = plan.apart(style.font(), size);
            if (axis.scale() == Scale.CATEGORY) {
                return apart ? plan : of(axis, range, mapping, most, style, style.longestLabel()).slant();
            }
            if (apart || most == 2) {
                return plan;
            }
        }
    }

    static AxisPlan vertical(Axis axis, Range range, double from, double to, Style style) {
        Mapping mapping = Mapping.of(axis, range, from, to);
        int most = (int) Math.max(2, Math.min(MOST, Math.abs(to - from) / (LINE * style.tickSize())));
        AxisPlan plan = of(axis, range, mapping, most, style, style.longestLabel());
        return axis.scale() == Scale.CATEGORY ? plan.thinned(style.tickSize()) : plan;
    }

    private static AxisPlan of(Axis axis, Range range, Mapping mapping, int most, Style style, double longest) {
        Ticks ticks = Ticks.of(axis, range, most);
        List<RichText> labels = ticks.major().stream()
                .map(tick -> TextFit.cut(RichText.parse(tick.label()), style.tickSize(), longest, style.font()))
                .toList();
        RichText title = RichText.parse(axis.label(ticks.exponent()));
        double length = Math.abs(mapping.to() - mapping.from());
        return new AxisPlan(mapping, ticks, labels,
                TextFit.cut(title, style.size(), Math.max(length * 1.2, style.size()), style.font()), false);
    }

    private AxisPlan slant() {
        return new AxisPlan(mapping, ticks, labels, title, true);
    }

    /** Where rows are too narrow for their names, some go without. */
    private AxisPlan thinned(double size) {
        double row = Math.abs(mapping.place(1) - mapping.place(0));
        int stride = (int) Math.ceil(NARROWEST_ROW * size / Math.max(row, 1e-3));
        List<Tick> kept = new ArrayList<>();
        List<RichText> names = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += Math.max(1, stride)) {
            kept.add(ticks.major().get(i));
            names.add(labels.get(i));
        }
        return new AxisPlan(mapping, new Ticks(kept, ticks.minor(), ticks.exponent()), names, title, slanted);
    }

    private boolean apart(BundledFont font, double size) {
        double end = Double.NEGATIVE_INFINITY;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            order.add(mapping.from() <= mapping.to() ? i : labels.size() - 1 - i);
        }
        for (int i : order) {
            double half = font.width(labels.get(i), size) / 2;
            double middle = mapping.place(ticks.major().get(i).value());
            if (middle - half < end + GAP * size) {
                return false;
            }
            end = middle + half;
        }
        return true;
    }

    double widestLabel(Style style) {
        return labels.stream().mapToDouble(label -> style.font().width(label, style.tickSize())).max().orElse(0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Numbers of a chart as they are read off it, in plain text with their units. */
public final class Reading {

    private static final int DIGITS = 5;

    private Reading() {
    }

    /**
     * @param axis  an axis
     * @param value a number on it
     * @return number and unit, such as {@code 8.76×10⁻⁴ S cm⁻¹}; on an axis of categories the name of the nearest one;
     *         {@code -} for a missing number
     */
    public static String value(Axis axis, double value) {
        if (axis.scale() == Scale.CATEGORY) {
            int index = (int) Math.round(value);
            return index >= 0 && index < axis.categories().size()
                    ? RichText.parse(axis.categories().get(index)).plain() : "-";
        }
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "-" : value > 0 ? "∞" : "−∞";
        }
        String unit = RichText.parse(axis.unit()).plain();
        return number(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    /**
     * @param axis  an axis
     * @param value a number on it
     * @return what is along the axis and the number, such as {@code T = 303.15 K}
     */
    public static String line(Axis axis, double value) {
        String title = RichText.parse(axis.title()).plain();
        return title.isEmpty() ? value(axis, value) : title + " = " + value(axis, value);
    }

    /**
     * Returns what there is to say of a point: its label, where it has one, and its numbers, each on a line.
     *
     * @param chart  a chart
     * @param series one of its series
     * @param index  of a point
     * @return lines without the names of categories, which the axis says
     */
    public static List<String> point(Chart chart, PointSeries series, int index) {
        List<String> lines = new ArrayList<>();
        if (!series.labels().isEmpty()) {
            lines.add(series.labels().get(index));
        }
        add(chart.x(), series.x().get(index), series.xErrors(), index, lines);
        add(chart.yAxis(series), series.y().get(index), series.yErrors(), index, lines);
        return lines;
    }

    private static void add(Axis axis, double value, Errors errors, int index, List<String> lines) {
        if (axis.scale() == Scale.CATEGORY) {
            return;
        }
        double below = errors.below(index);
        double above = errors.above(index);
        String spread = "";
        if (below > 0 && above > 0 && Double.isFinite(below) && Double.isFinite(above)) {
            spread = " (" + value(axis, value - below) + " to " + value(axis, value + above) + ")";
        } else if (Double.isInfinite(above)) {
            spread = " or more";
        } else if (Double.isInfinite(below)) {
            spread = " or less";
        }
        lines.add(line(axis, value) + spread);
    }

    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        int magnitude = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
        if (magnitude >= -3 && magnitude <= 5) {
            return rounded.toPlainString().replace('-', '−');
        }
        String mantissa = rounded.scaleByPowerOfTen(-magnitude).toPlainString().replace('-', '−');
        String power = RichText.parse(TickLabels.power(magnitude)).plain();
        return switch (mantissa) {
            case "1" -> power;
            case "−1" -> "−" + power;
            default -> mantissa + "×" + power;
        };
    }
}

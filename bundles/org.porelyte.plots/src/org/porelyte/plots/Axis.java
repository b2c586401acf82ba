// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.List;
import java.util.Objects;

/**
 * An axis of a chart.
 *
 * @param title      what is along it, as {@linkplain RichText rich text}, without unit
 * @param unit       the unit as rich text; empty for pure numbers
 * @param scale      how numbers become places
 * @param limits     what part of the scale is shown; ends that are NaN follow the data
 * @param inverted   whether numbers grow to the left or downwards
 * @param categories names of the places 0, 1, 2... of a category axis, as rich text; empty otherwise
 */
public record Axis(String title, String unit, Scale scale, Limits limits, boolean inverted, List<String> categories) {

    /**
     * Copies the categories. Nothing may be null.
     *
     * @throws IllegalArgumentException if only one of scale and names speaks of categories, or a limit of a logarithmic
     *                                  axis is not positive
     */
    public Axis {
        Objects.requireNonNull(title);
        Objects.requireNonNull(unit);
        categories = List.copyOf(categories);
        if (scale != Scale.CATEGORY && !categories.isEmpty()) {
            throw new IllegalArgumentException("axis '" + title + "' has categories but the scale " + scale);
        }
        if (scale == Scale.LOG && (limits.lower() <= 0 || limits.upper() <= 0)) {
            throw new IllegalArgumentException("axis '" + title + "' is logarithmic: its limits must be positive, "
                    + "found " + limits.lower() + " to " + limits.upper());
        }
    }

    /**
     * @param title what is along it
     * @param unit  its unit; empty for pure numbers
     * @return a linear axis that follows the data
     */
    public static Axis linear(String title, String unit) {
        return new Axis(title, unit, Scale.LINEAR, Limits.AUTOMATIC, false, List.of());
    }

    /**
     * @param title what is along it
     * @param unit  its unit; empty for pure numbers
     * @return a logarithmic axis that follows the data
     */
    public static Axis log(String title, String unit) {
        return new Axis(title, unit, Scale.LOG, Limits.AUTOMATIC, false, List.of());
    }

    /**
     * @param title what is along it; empty where the names say it
     * @param names of the places 0, 1, 2...
     * @return an axis of categories
     */
    public static Axis categories(String title, List<String> names) {
        return new Axis(title, "", Scale.CATEGORY, Limits.AUTOMATIC, false, names);
    }

    /**
     * @param lower lower end; NaN where the data shall say
     * @param upper upper end; NaN where the data shall say
     * @return this axis with other limits
     */
    public Axis withLimits(double lower, double upper) {
        return new Axis(title, unit, scale, new Limits(lower, upper), inverted, categories);
    }

    /**
     * @param newScale LINEAR or LOG
     * @return this axis with another scale; limits that the new scale cannot show follow the data
     */
    public Axis withScale(Scale newScale) {
        boolean drop = newScale == Scale.LOG && (limits.lower() <= 0 || limits.upper() <= 0);
        return new Axis(title, unit, newScale, drop ? Limits.AUTOMATIC : limits, inverted, categories);
    }

    /** {@return this axis the other way round} */
    public Axis flipped() {
        return new Axis(title, unit, scale, limits, !inverted, categories);
    }

    /** {@return title and unit as axes are labelled: {@code σ (S cm^{-1})}} */
    public String label() {
        if (unit.isEmpty()) {
            return title;
        }
        return title.isEmpty() ? unit : title + " (" + unit + ")";
    }

    /**
     * @param exponent power of ten that the numbers along the axis are to be multiplied by, see {@link Ticks}
     * @return title, power and unit: {@code σ (10^{−4} S cm^{−1})}
     */
    public String label(int exponent) {
        if (exponent == 0) {
            return label();
        }
        String power = TickLabels.power(exponent);
        Axis scaled = new Axis(title, unit.isEmpty() ? "×" + power : power + " " + unit, scale, limits, inverted,
                categories);
        return scaled.label();
    }
}

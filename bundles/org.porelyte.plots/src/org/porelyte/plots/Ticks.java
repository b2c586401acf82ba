// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of an axis. Steps of linear axes are 1, 2 or 5 times a power of ten, after P. S. Heckbert, Nice Numbers for
 * Graph Labels, in A. S. Glassner (ed.), Graphics Gems, Academic Press 1990, pages 61-63, ISBN 0-12-286169-5.
 *
 * @param major    marks with labels, ascending
 * @param minor    smaller marks between them, ascending
 * @param exponent power of ten that the labels are to be multiplied by, 0 for none; it belongs to the axis' unit
 */
public record Ticks(List<Tick> major, Numbers minor, int exponent) {

    private static final int[] STEPS = {1, 2, 5};
    private static final int[] PARTS = {5, 4, 5};
    private static final int FEWEST = 2;

    /** Copies the marks; nothing may be null. */
    public Ticks {
        major = List.copyOf(major);
    }

    /**
     * Marks an axis as its scale wants it.
     *
     * @param axis  the axis
     * @param range what part of it is shown; positive on a logarithmic axis
     * @param most  most marks with labels, at least 2; categories are all marked
     * @return its marks
     */
    public static Ticks of(Axis axis, Range range, int most) {
        return switch (axis.scale()) {
            case LINEAR -> linear(range, most);
            case LOG -> LogTicks.of(range, most);
            case CATEGORY -> categories(axis.categories(), range);
        };
    }

    /**
     * @param range what is shown
     * @param most  most marks with labels, at least 2
     * @return marks at the multiples of the smallest nice step that gives no more than that
     */
    public static Ticks linear(Range range, int most) {
        int power = (int) Math.floor(Math.log10((range.upper() - range.lower()) / Math.max(FEWEST, most))) - 1;
        for (;; power++) {
            for (int i = 0; i < STEPS.length; i++) {
                BigDecimal step = BigDecimal.valueOf(STEPS[i]).scaleByPowerOfTen(power);
                if (multiples(range, step).size() <= Math.max(FEWEST, most)) {
                    return linear(range, step, PARTS[i]);
                }
            }
        }
    }

    private static Ticks linear(Range range, BigDecimal step, int parts) {
        List<BigDecimal> places = multiples(range, step);
        TickLabels labels = TickLabels.linear(places, step);
        List<Tick> major = new ArrayList<>();
        for (BigDecimal place : places) {
            major.add(new Tick(place.doubleValue(), labels.text(place)));
        }
        BigDecimal part = step.divide(BigDecimal.valueOf(parts));
        double[] minor = multiples(range, part).stream().filter(place -> place.remainder(step).signum() != 0)
                .mapToDouble(BigDecimal::doubleValue).toArray();
        return new Ticks(major, Numbers.of(minor), labels.exponent());
    }

    /** Decimal multiples, so that three times 0.1 is 0.3. Ends that rounding put beside a multiple count as on it. */
    private static List<BigDecimal> multiples(Range range, BigDecimal step) {
        double tolerance = (range.upper() - range.lower()) * 1e-9;
        long first = (long) Math.ceil((range.lower() - tolerance) / step.doubleValue());
        long last = (long) Math.floor((range.upper() + tolerance) / step.doubleValue());
        List<BigDecimal> places = new ArrayList<>();
        // Where doubles are too coarse for the step, counting would not end.
        for (long k = first; k <= last && places.size() <= 1000; k++) {
            places.add(step.multiply(BigDecimal.valueOf(k)));
        }
        return places;
    }

    private static Ticks categories(List<String> names, Range range) {
        List<Tick> major = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (range.contains(i)) {
                major.add(new Tick(i, names.get(i)));
            }
        }
        return new Ticks(major, Numbers.NONE, 0);
    }
}

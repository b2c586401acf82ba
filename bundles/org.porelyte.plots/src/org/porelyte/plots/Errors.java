// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Arrays;

/**
 * Error bars of points, in the unit of their axis.
 *
 * @param below how far each bar reaches below its point, at least 0; NaN for none; infinite for an arrow: the number is
 *              only an upper bound
 * @param above how far each bar reaches above its point, likewise
 */
public record Errors(Numbers below, Numbers above) {

    /** No error bars. */
    public static final Errors NONE = new Errors(Numbers.NONE, Numbers.NONE);

    /**
     * Checks the lengths of the bars; they may not be null.
     *
     * @throws IllegalArgumentException if both sides differ in number, or a bar is negative
     */
    public Errors {
        if (below.size() != above.size()) {
            throw new IllegalArgumentException("expected as many errors below as above the points, found "
                    + below.size() + " and " + above.size());
        }
        if (below.stream().anyMatch(e -> e < 0) || above.stream().anyMatch(e -> e < 0)) {
            throw new IllegalArgumentException("error bars must not be negative");
        }
    }

    /**
     * @param deviations of each point, the same on both sides
     * @return error bars
     */
    public static Errors symmetric(double... deviations) {
        return new Errors(Numbers.of(deviations), Numbers.of(deviations));
    }

    /**
     * Makes error bars of the ends of intervals.
     *
     * @param values of the points
     * @param lower  lower ends; NaN for none
     * @param upper  upper ends; NaN for none
     * @return error bars; an end on the wrong side of its point becomes a bar without length
     */
    public static Errors between(double[] values, double[] lower, double[] upper) {
        double[] below = new double[values.length];
        double[] above = new double[values.length];
        Arrays.setAll(below, i -> Math.max(0, values[i] - lower[i]));
        Arrays.setAll(above, i -> Math.max(0, upper[i] - values[i]));
        return new Errors(Numbers.of(below), Numbers.of(above));
    }

    /** {@return whether there are no bars at all} */
    public boolean isEmpty() {
        return below.size() == 0;
    }

    /**
     * @param index of a point
     * @return the length of its bar below it; NaN for none
     */
    public double below(int index) {
        return isEmpty() ? Double.NaN : below.get(index);
    }

    /**
     * @param index of a point
     * @return the length of its bar above it; NaN for none
     */
    public double above(int index) {
        return isEmpty() ? Double.NaN : above.get(index);
    }
}

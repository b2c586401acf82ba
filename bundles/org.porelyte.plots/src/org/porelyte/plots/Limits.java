// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/**
 * What part of its scale an axis shall show.
 *
 * @param lower the lower end; NaN where the data shall say
 * @param upper the upper end; NaN where the data shall say
 */
public record Limits(double lower, double upper) {

    /** Both ends follow the data. */
    public static final Limits AUTOMATIC = new Limits(Double.NaN, Double.NaN);

    /**
     * Checks the ends that are given.
     *
     * @throws IllegalArgumentException if an end is infinite or the lower one is not below the upper one
     */
    public Limits {
        if (Double.isInfinite(lower) || Double.isInfinite(upper) || lower >= upper) {
            throw new IllegalArgumentException(
                    "expected finite limits from low to high, found " + lower + " to " + upper);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/**
 * A part of a scale.
 *
 * @param lower its lower end, finite
 * @param upper its upper end, finite and above the lower one
 */
public record Range(double lower, double upper) {

    /**
     * Checks both ends.
     *
     * @throws IllegalArgumentException unless both are finite and the lower one is below the upper one
     */
    public Range {
        if (!(lower < upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new IllegalArgumentException("expected a range from low to high, found " + lower + " to " + upper);
        }
    }

    /**
     * @param value a number
     * @return whether it lies in this range or on one of its ends
     */
    public boolean contains(double value) {
        return value >= lower && value <= upper;
    }
}

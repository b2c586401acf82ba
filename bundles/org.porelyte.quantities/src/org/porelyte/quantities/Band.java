// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

/**
 * The spread of a predicted number, in the unit of its quantity.
 *
 * @param p05 5 % quantile
 * @param p50 median
 * @param p95 95 % quantile
 */
public record Band(double p05, double p50, double p95) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the three are not in order, or one is not a number
     */
    public Band {
        if (!(p05 <= p50 && p50 <= p95)) {
            throw new IllegalArgumentException("expected p05 <= p50 <= p95, found " + p05 + ", " + p50 + ", " + p95);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the numbers of an axis are written: all with the same decimals, and very large or small ones with a power of ten
 * that the axis says once.
 */
record TickLabels(int exponent, int decimals) {

    private static final int LARGE = 5;
    private static final int SMALL = -2;
    private static final char MINUS = '\u2212';

    static TickLabels linear(List<BigDecimal> places, BigDecimal step) {
        double largest = places.stream().mapToDouble(place -> Math.abs(place.doubleValue())).max().orElse(0);
        int magnitude = largest == 0 ? 0 : (int) Math.floor(Math.log10(largest) + 1e-9);
        int exponent = magnitude >= LARGE || magnitude < SMALL ? magnitude : 0;
        int decimals = Math.max(0, step.stripTrailingZeros().scale() + exponent);
        return new TickLabels(exponent, decimals);
    }

    String text(BigDecimal place) {
        BigDecimal shown = place.scaleByPowerOfTen(-exponent).setScale(decimals, RoundingMode.HALF_EVEN);
        return sign(shown.toPlainString());
    }

    /** A power of ten as rich text. */
    static String power(int exponent) {
        return "10^{" + sign(Integer.toString(exponent)) + "}";
    }

    static String plain(double value) {
        return sign(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private static String sign(String number) {
        return number.replace('-', MINUS);
    }
}

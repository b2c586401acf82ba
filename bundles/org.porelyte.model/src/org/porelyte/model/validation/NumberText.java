// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as messages show them: plain, a point as decimal sign, rounding noise left out. */
public final class NumberText {

    private static final MathContext SHOWN = new MathContext(9);

    private NumberText() {
    }

    /**
     * @param number any number
     * @return its text to nine digits, e.g. {@code 0.9} for a sum of 0.3 + 0.6
     */
    public static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(SHOWN).stripTrailingZeros();
        boolean plain = number == 0 || Math.abs(number) >= 1e-4 && Math.abs(number) < 1e9;
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}

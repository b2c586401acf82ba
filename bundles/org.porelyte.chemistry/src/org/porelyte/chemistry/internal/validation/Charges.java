// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Charges in messages and in balances. */
final class Charges {

    private static final int DIGITS = 3;

    private Charges() {
    }

    /** Whether some number of the second ion balances some number of the first. */
    static boolean canBalance(int charge, int other) {
        return Integer.signum(charge) * Integer.signum(other) < 0;
    }

    /** With a sign, and no more digits than matter: +1, -0.25, 0. */
    static String text(double charge) {
        BigDecimal rounded = BigDecimal.valueOf(charge).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.util.Locale;

/** Numbers as SVG has them: with a point whatever the locale, and no digits that cannot be seen. */
final class Decimals {

    private Decimals() {
    }

    /** {@return a number with up to two decimals} */
    static String text(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths == 0) {
            return "0";
        }
        String digits = String.format(Locale.ROOT, "%03d", Math.abs(hundredths));
        String whole = digits.substring(0, digits.length() - 2);
        String rest = digits.substring(digits.length() - 2).replaceAll("0+$", "");
        return (hundredths < 0 ? "-" : "") + whole + (rest.isEmpty() ? "" : "." + rest);
    }
}

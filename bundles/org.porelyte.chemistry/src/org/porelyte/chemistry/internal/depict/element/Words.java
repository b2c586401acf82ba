// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

/** Numbers and terms as they stand in labels. */
final class Words {

    private static final int FIGURES = 4;

    private Words() {
    }

    /** A literal such as VINYL_RADICAL as words. */
    static String of(Enumerator literal) {
        return literal.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number with at most four significant figures, and none that say nothing. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "?";
        }
        return new BigDecimal(value).round(new MathContext(FIGURES, RoundingMode.HALF_EVEN))
                .stripTrailingZeros().toPlainString();
    }

    static String percent(double fraction) {
        return number(100 * fraction) + " %";
    }
}

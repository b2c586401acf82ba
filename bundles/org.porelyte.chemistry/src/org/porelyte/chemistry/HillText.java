// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes formulas in Hill order. */
final class HillText {

    private static final int DECIMALS = 4;

    private HillText() {
    }

    static String of(Formula formula) {
        StringBuilder text = new StringBuilder();
        List<Nuclide> order = new ArrayList<>(formula.amounts().keySet());
        order.sort(order(formula.count("C") != 0));
        for (Nuclide nuclide : order) {
            BigDecimal amount = rounded(formula.amounts().get(nuclide));
            if (amount.signum() == 0) {
                continue;
            }
            text.append(nuclide);
            if (amount.compareTo(BigDecimal.ONE) != 0) {
                text.append(amount.toPlainString());
            }
        }
        BigDecimal charge = rounded(formula.charge());
        if (charge.signum() == 0) {
            return text.toString();
        }
        char sign = charge.signum() > 0 ? '+' : '-';
        if (charge.abs().compareTo(BigDecimal.ONE) == 0) {
            return text.append(sign).toString();
        }
        // without brackets the number would read as that of the last element
        return "[" + text + "]" + charge.abs().toPlainString() + sign;
    }

    private static Comparator<Nuclide> order(boolean organic) {
        return organic
                ? Comparator.comparingInt(HillText::organicRank).thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
    }

    private static int organicRank(Nuclide nuclide) {
        return switch (nuclide.symbol()) {
            case "C" -> 0;
            case "H" -> 1;
            default -> 2;
        };
    }

    private static BigDecimal rounded(double amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.porelyte.crystal.Atom;

/**
 * Sites that are there together or not at all.
 *
 * @param sites in the order of the file; at least one
 */
record Unit(List<Atom> sites) {

    double occupancy() {
        return sites.stream().mapToDouble(Atom::occupancy).average().orElse(0);
    }

    /** {@return an occupancy for users, up to four decimals} */
    static String text(double occupancy) {
        return BigDecimal.valueOf(occupancy).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    /** {@return whether its symmetry images exclude each other, which a group below 0 says} */
    boolean excludesImages() {
        return sites.get(0).group().startsWith("-");
    }

    boolean isGroup() {
        return !sites.get(0).group().isEmpty();
    }

    /** {@return the line of its first site} */
    int line() {
        return sites.get(0).line();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.porelyte.chemistry.Formula;

/**
 * One rung of a ladder: the peaks of one length with one pair of ends.
 *
 * @param length     number of units
 * @param endGroups  names of the ends, such as {@code H/H}
 * @param formula    formula of the ion of one step, with the counter-ions that it keeps and its charge
 * @param mz1        monoisotopic m/z of the ion of one step
 * @param mz2        monoisotopic m/z of the ion of two steps; nothing if there are not so many counter-ions to lose
 * @param averageMz1 m/z of the ion of one step from mean atomic masses; what is seen above about 10 kDa
 */
public record LadderRow(int length, String endGroups, Formula formula, double mz1, OptionalDouble mz2,
        double averageMz1) {

    /** Names of the columns of {@link #cells()}. */
    public static final List<String> COLUMNS =
            List.of("n", "end_groups", "formula", "m_z_1", "m_z_2", "average_m_z_1");

    /**
     * Returns the row as text: m/z with four decimals and a point, whatever the locale.
     *
     * @return as many cells as {@link #COLUMNS}; an empty one where there is no value
     */
    public List<String> cells() {
        return List.of(Integer.toString(length), endGroups, formula.text(), number(mz1),
                mz2.isPresent() ? number(mz2.getAsDouble()) : "", number(averageMz1));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A cell of a table.
 *
 * @param text    what it shows; empty where there is nothing to show
 * @param sortKey number to sort by, or NaN to sort by the text; cells with numbers come before those without
 * @param tooltip gives what is shown when the pointer rests on the cell; an empty text for the cell's own text. Made
 *                when it is needed, as long tables have many cells
 */
public record TableCell(String text, double sortKey, Supplier<String> tooltip) {

    public TableCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tooltip);
    }

    /**
     * @param text what the cell shows
     * @return a cell of words
     */
    public static TableCell ofText(String text) {
        return new TableCell(text, Double.NaN, () -> "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.Objects;

/**
 * A cell of a table.
 *
 * @param text    what it shows; empty where there is nothing to show
 * @param sortKey number to sort by, or NaN to sort by the text; cells with numbers come before those without
 * @param tooltip shown when the pointer rests on the cell; empty for the text itself
 * @param muted   whether the text is drawn faintly, because it stands for the absence of a value
 */
public record TableCell(String text, double sortKey, String tooltip, boolean muted) {

    /** A cell that shows nothing. */
    public static final TableCell EMPTY = new TableCell("", Double.NaN, "", false);

    public TableCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tooltip);
    }

    /**
     * @param text what the cell shows
     * @return a cell of words
     */
    public static TableCell ofText(String text) {
        return text.isEmpty() ? EMPTY : new TableCell(text, Double.NaN, "", false);
    }
}

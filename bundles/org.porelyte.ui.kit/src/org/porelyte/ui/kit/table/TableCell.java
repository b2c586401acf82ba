// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A cell of a table.
 *
 * @param text    what it shows; empty where there is nothing to show
 * @param number  the number that the text stands for, to sort, filter and export by, or NaN where it is words
 * @param plain   the text in exported tables: of a number nothing but the number
 * @param mark    a letter or sign that is drawn small before the text; may be empty
 * @param tooltip gives what is shown when the pointer rests on the cell; an empty text for the cell's own text. Made
 *                when it is needed, as long tables have many cells
 */
public record TableCell(String text, double number, String plain, String mark, Supplier<String> tooltip) {

    /** Nothing may be null. */
    public TableCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(plain);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(tooltip);
    }

    /**
     * @param text what the cell shows
     * @return a cell of words
     */
    public static TableCell ofText(String text) {
        return new TableCell(text, Double.NaN, text, "", () -> "");
    }

    /**
     * @param text   what the cell shows
     * @param number the number that it shows
     * @return a cell of a number
     */
    public static TableCell ofNumber(String text, double number) {
        return new TableCell(text, number, text, "", () -> "");
    }
}

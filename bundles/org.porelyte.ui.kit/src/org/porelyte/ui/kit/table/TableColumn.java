// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id          identifies the column whatever its place; not blank
 * @param title       first line of the header
 * @param symbol      symbol of the quantity, empty where it has none
 * @param unit        unit of the numbers, empty where they have none
 * @param alignment   where the texts of its cells stand
 * @param description shown when the pointer rests on the header; may be empty
 */
public record TableColumn(String id, String title, String symbol, String unit, Alignment alignment,
        String description) {

    /** Where the texts of a column stand. */
    public enum Alignment {
        /** For words. */
        LEFT,
        /** For numbers. */
        RIGHT
    }

    public TableColumn {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a column needs an id; its title is '" + title + "'");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(description);
    }

    /**
     * A column of words.
     *
     * @param id    identifies the column; not blank
     * @param title first line of the header
     * @return the column, without symbol, unit and description
     */
    public static TableColumn ofText(String id, String title) {
        return new TableColumn(id, title, "", "", Alignment.LEFT, "");
    }

    /** {@return the second line of the header: symbol and unit as in {@code M / (g/mol)}; empty where there is neither} */
    public String subtitle() {
        if (unit.isEmpty()) {
            return symbol;
        }
        String divisor = unit.matches(".*[/ ].*") ? "(" + unit + ")" : unit;
        return symbol.isEmpty() ? unit : symbol + " / " + divisor;
    }
}

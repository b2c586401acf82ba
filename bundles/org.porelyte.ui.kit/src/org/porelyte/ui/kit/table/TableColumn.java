// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id          identifies the column whatever its place; not blank
 * @param title       text of the header, without unit
 * @param unit        unit of its numbers; empty where they have none
 * @param alignment   where the texts of its cells stand
 * @param description shown when the pointer rests on the header; may be empty
 * @param group       what columns of the same kind are found under; may be empty
 * @param shownFirst  whether it is shown until the user chooses otherwise
 * @param companions  ids of columns whose texts the cells of this column hold too, such as the ends of a band; where
 *                    this column is exported, they follow it
 */
public record TableColumn(String id, String title, String unit, Alignment alignment, String description, String group,
        boolean shownFirst, List<String> companions) {

    /** Where the texts of a column stand. */
    public enum Alignment {
        /** For words. */
        LEFT,
        /** For numbers. */
        RIGHT
    }

    /**
     * Copies the companions; nothing may be null.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public TableColumn {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a column needs an id; its title is '" + title + "'");
        }
        Objects.requireNonNull(title);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(description);
        Objects.requireNonNull(group);
        companions = List.copyOf(companions);
    }

    /**
     * A column of words.
     *
     * @param id    identifies the column; not blank
     * @param title text of the header
     * @return the column, shown, without description
     */
    public static TableColumn ofText(String id, String title) {
        return new TableColumn(id, title, "", Alignment.LEFT, "", "", true, List.of());
    }

    /**
     * A column of numbers.
     *
     * @param id    identifies the column; not blank
     * @param title text of the header
     * @param unit  unit of the numbers; may be empty
     * @return the column, shown, without description
     */
    public static TableColumn ofNumbers(String id, String title, String unit) {
        return new TableColumn(id, title, unit, Alignment.RIGHT, "", "", true, List.of());
    }

    /** {@return the title, with the unit in parentheses where there is one} */
    public String header() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }

    /** {@return whether its cells hold numbers} */
    public boolean numbers() {
        return alignment == Alignment.RIGHT;
    }
}

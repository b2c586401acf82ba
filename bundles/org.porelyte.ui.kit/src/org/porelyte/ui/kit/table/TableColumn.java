// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id          identifies the column whatever its place; not blank
 * @param title       text of the header, with the unit of the numbers where they have one
 * @param alignment   where the texts of its cells stand
 * @param description shown when the pointer rests on the header; may be empty
 */
public record TableColumn(String id, String title, Alignment alignment, String description) {

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
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(description);
    }

    /**
     * A column of words.
     *
     * @param id    identifies the column; not blank
     * @param title text of the header
     * @return the column, without description
     */
    public static TableColumn ofText(String id, String title) {
        return new TableColumn(id, title, Alignment.LEFT, "");
    }
}

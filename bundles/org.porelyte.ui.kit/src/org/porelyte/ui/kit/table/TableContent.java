// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.List;

/**
 * What a table shows.
 *
 * @param columns its columns, each with another id
 * @param rows    its rows, each with a cell for each column
 */
public record TableContent(List<TableColumn> columns, List<TableRow> rows) {

    /** A table without columns and rows. */
    public static final TableContent EMPTY = new TableContent(List.of(), List.of());

    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if two columns have the same id
     */
    public TableContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.stream().map(TableColumn::id).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns have the same id");
        }
    }

    /**
     * @param id of a column
     * @return its place, from 0; -1 if there is none
     */
    public int place(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.List;

/**
 * What a table shows.
 *
 * @param columns its columns, each with another id
 * @param rows    its rows, each with as many cells as there are columns
 */
public record TableContent(List<TableColumn> columns, List<TableRow> rows) {

    /** A table without columns and rows. */
    public static final TableContent EMPTY = new TableContent(List.of(), List.of());

    public TableContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (TableRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("the row of " + row.element() + " has " + row.cells().size()
                        + " cells, the table has " + columns.size() + " columns");
            }
        }
        if (columns.stream().map(TableColumn::id).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns have the same id");
        }
    }
}

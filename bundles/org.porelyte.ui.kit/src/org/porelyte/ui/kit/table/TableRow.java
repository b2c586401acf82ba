// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param element what the row stands for; what a selection of the row holds. Rows of a table have different elements
 * @param cells   its cells, in the order of the columns
 */
public record TableRow(Object element, List<TableCell> cells) {

    public TableRow {
        Objects.requireNonNull(element);
        cells = List.copyOf(cells);
    }
}

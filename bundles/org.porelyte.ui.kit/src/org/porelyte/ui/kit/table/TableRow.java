// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A row of a table. Its cells may be made when they are asked for, so that long tables of many columns need no memory
 * for what is not in view.
 */
public final class TableRow {

    private final Object element;
    private final IntFunction<TableCell> cells;

    /**
     * @param element what the row stands for; what a selection of the row holds. Rows of a table have different
     *                elements
     * @param cells   gives the cell of the column at a place of the content, from 0; asked from any thread, always with
     *                the same answer
     */
    public TableRow(Object element, IntFunction<TableCell> cells) {
        this.element = Objects.requireNonNull(element);
        this.cells = Objects.requireNonNull(cells);
    }

    /**
     * @param element what the row stands for
     * @param cells   its cells, in the order of the columns of the content
     */
    public TableRow(Object element, List<TableCell> cells) {
        this(element, List.copyOf(cells)::get);
    }

    /** {@return what the row stands for} */
    public Object element() {
        return element;
    }

    /**
     * @param column place of a column in the content, from 0
     * @return its cell
     */
    public TableCell cell(int column) {
        return cells.apply(column);
    }
}

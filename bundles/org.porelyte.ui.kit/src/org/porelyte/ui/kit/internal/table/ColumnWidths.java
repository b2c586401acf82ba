// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** Widths that fit header and cells, until the user drags a column to another width. */
final class ColumnWidths {

    private static final int MAXIMUM = 230;
    /** A filter of a few letters can be read in every column. */
    private static final int MINIMUM = 44;
    private static final int SORT_MARK = 22;
    private static final int CELL_MARK = 14;
    /** Measuring texts is slow: of a long table, rows here and there are measured. */
    private static final int MEASURED_ROWS = 200;

    private final Map<String, Integer> fitted = new HashMap<>();

    /** Forgets what was measured, as the content is another. */
    void clear() {
        fitted.clear();
    }

    /** {@return the width that fits a column of this content; -1 if it was not asked for} */
    int fitted(String id) {
        return fitted.getOrDefault(id, -1);
    }

    void fit(DataLayer body, TableModel model, Control control) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            List<TableColumn> columns = model.columns();
            for (int i = 0; i < columns.size(); i++) {
                String id = columns.get(i).id();
                Integer dragged = model.arrangement().widths().get(id);
                body.setColumnWidthByPosition(i, dragged != null ? dragged
                        : fitted.computeIfAbsent(id, key -> measure(gc, model.content(), key)), false);
            }
        } finally {
            gc.dispose();
        }
    }

    private static int measure(GC gc, TableContent content, String id) {
        int column = content.place(id);
        TableColumn described = content.columns().get(column);
        int width = Math.max(gc.textExtent(described.title()).x + SORT_MARK, gc.textExtent(described.unit()).x);
        int longest = 0;
        List<TableRow> rows = content.rows();
        int step = Math.max(1, rows.size() / MEASURED_ROWS);
        for (int i = 0; i < rows.size(); i += step) {
            TableCell cell = rows.get(i).cell(column);
            String text = cell.text();
            // A text of much fewer letters than the longest so far cannot be wider.
            if (text.length() * 2 > longest) {
                width = Math.max(width, gc.textExtent(text).x + (cell.mark().isEmpty() ? 0 : CELL_MARK));
                longest = Math.max(longest, text.length());
            }
        }
        return Math.max(MINIMUM, Math.min(MAXIMUM, width)) + 2 * PaletteTheme.PADDING + 2;
    }
}

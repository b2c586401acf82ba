// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** Widths that fit header and cells, until the user drags a column to another width. */
final class ColumnWidths {

    private static final int MAXIMUM = 340;
    private static final int SORT_MARK = 14;
    /** Measuring texts is slow: the widths of a long table are those of its first rows. */
    private static final int MEASURED_ROWS = 1000;

    private final Map<String, Integer> fitted = new HashMap<>();
    private final Map<String, Integer> dragged = new HashMap<>();

    /** Remembers the widths that are not those given by {@link #fit}. */
    void remember(DataLayer body, List<TableColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int width = body.getColumnWidthByPosition(i);
            Integer given = fitted.get(columns.get(i).id());
            if (given != null && given != width) {
                dragged.put(columns.get(i).id(), width);
            }
        }
    }

    void fit(DataLayer body, TableContent content, Control control) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            for (int i = 0; i < content.columns().size(); i++) {
                TableColumn column = content.columns().get(i);
                int wanted = Math.min(MAXIMUM, widest(gc, content, i)) + 2 * PaletteTheme.PADDING + 2;
                int width = dragged.getOrDefault(column.id(), wanted);
                fitted.put(column.id(), wanted);
                body.setColumnWidthByPosition(i, width, false);
            }
        } finally {
            gc.dispose();
        }
    }

    private static int widest(GC gc, TableContent content, int column) {
        TableColumn described = content.columns().get(column);
        int width = gc.textExtent(described.title()).x + SORT_MARK;
        int longest = 0;
        int measured = 0;
        for (TableRow row : content.rows()) {
            String text = row.cells().get(column).text();
            // A text of much fewer letters than the longest so far cannot be wider.
            if (text.length() * 2 > longest) {
                width = Math.max(width, gc.textExtent(text).x);
                longest = Math.max(longest, text.length());
            }
            if (++measured == MEASURED_ROWS) {
                break;
            }
        }
        return width;
    }
}

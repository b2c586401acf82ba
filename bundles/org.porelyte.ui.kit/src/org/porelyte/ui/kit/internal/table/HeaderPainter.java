// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableColumn;

/**
 * Draws the header of a column: its title, the unit in a line of its own, and at the right by what it is sorted, with
 * its number where rows are sorted by several columns.
 */
final class HeaderPainter extends AbstractCellPainter {

    private static final int ARROW = 7;
    private static final int GAP = 4;

    private final TableModel model;
    private final Palette palette;

    HeaderPainter(TableModel model, Palette palette) {
        this.model = model;
        this.palette = palette;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setBackground(palette.header());
        gc.fillRectangle(bounds);
        if (cell.getColumnIndex() >= model.columns().size()) {
            return;
        }
        TableColumn column = model.columns().get(cell.getColumnIndex());
        int left = bounds.x + PaletteTheme.PADDING;
        int right = bounds.x + bounds.width - PaletteTheme.PADDING;
        int line = gc.getFontMetrics().getHeight();
        boolean units = model.columns().stream().anyMatch(shown -> !shown.unit().isEmpty());
        int top = bounds.y + (bounds.height - (units ? 2 : 1) * line) / 2;
        int room = right - left;
        int used = sortMark(gc, column, right, top, line);
        gc.setForeground(palette.text());
        draw(gc, column, column.title(), left, top, room - used);
        gc.setForeground(palette.dimmed());
        draw(gc, column, column.unit(), left, top + line, room);
    }

    private static void draw(GC gc, TableColumn column, String text, int left, int top, int room) {
        String fitting = Texts.fit(gc, text, room);
        int x = column.numbers() ? left + Math.max(0, room - gc.textExtent(fitting).x) : left;
        gc.drawText(fitting, x, top, true);
    }

    /** Draws an arrow that points to the larger values, and returns how much room it takes. */
    private int sortMark(GC gc, TableColumn column, int right, int top, int line) {
        List<SortKey> keys = model.sort();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).column().equals(column.id())) {
                gc.setForeground(palette.text());
                String number = keys.size() > 1 ? Integer.toString(i + 1) : "";
                int width = number.isEmpty() ? 0 : gc.textExtent(number).x;
                gc.drawText(number, right - width, top, true);
                int x = right - width - ARROW - (number.isEmpty() ? 0 : 1);
                int middle = top + line / 2;
                int tip = keys.get(i).ascending() ? middle - ARROW / 2 : middle + ARROW / 2;
                int base = keys.get(i).ascending() ? middle + ARROW / 2 : middle - ARROW / 2;
                gc.setBackground(palette.text());
                gc.fillPolygon(new int[] {x, base, x + ARROW, base, x + ARROW / 2, tip});
                return width + ARROW + 1 + GAP;
            }
        }
        return 0;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        TableColumn column = model.columns().get(cell.getColumnIndex());
        int title = gc.textExtent(column.title()).x + ARROW + GAP + gc.textExtent("2").x;
        return Math.max(title, gc.textExtent(column.unit()).x) + 2 * PaletteTheme.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 2 * gc.getFontMetrics().getHeight() + 2 * PaletteTheme.PADDING;
    }
}

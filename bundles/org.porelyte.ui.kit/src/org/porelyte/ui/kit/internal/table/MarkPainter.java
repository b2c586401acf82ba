// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the text of a cell, and before it, small and dim, its mark. */
final class MarkPainter extends TextPainter {

    private static final int GAP = 5;

    private final TableModel model;
    private final Palette palette;

    MarkPainter(TableModel model, Palette palette) {
        super(false, false);
        this.model = model;
        this.palette = palette;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        String mark = mark(cell);
        if (mark.isEmpty()) {
            super.paintCell(cell, gc, bounds, registry);
            return;
        }
        int width = gc.textExtent(mark).x + GAP;
        super.paintCell(cell, gc, new Rectangle(bounds.x + width, bounds.y, bounds.width - width, bounds.height),
                registry);
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode())
                || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
        gc.setForeground(selected ? palette.selectedText() : palette.dimmed());
        gc.drawText(mark, bounds.x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private String mark(ILayerCell cell) {
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        return column < model.columns().size() && row < model.rowCount() ? model.cell(column, row).mark() : "";
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        String mark = mark(cell);
        return super.getPreferredWidth(cell, gc, registry) + (mark.isEmpty() ? 0 : gc.textExtent(mark).x + GAP);
    }
}

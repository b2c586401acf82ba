// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import org.porelyte.ui.kit.table.TableColumn;

/** Draws what is typed into the filter row, a funnel where nothing is, and a warning where it is not understood. */
final class FilterPainter extends AbstractCellPainter {

    private static final String WARNING = "\u26A0 ";
    private static final int FUNNEL = 9;

    private final TableModel model;
    private final Palette palette;

    FilterPainter(TableModel model, Palette palette) {
        this.model = model;
        this.palette = palette;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        if (cell.getColumnIndex() >= model.columns().size()) {
            return;
        }
        TableColumn column = model.columns().get(cell.getColumnIndex());
        String text = model.filter(column.id());
        boolean wrong = !model.filterProblem(column.id()).isEmpty();
        gc.setBackground(wrong ? palette.problem() : palette.body());
        gc.fillRectangle(bounds);
        int left = bounds.x + PaletteTheme.PADDING;
        if (text.isEmpty()) {
            funnel(gc, left, bounds.y + (bounds.height - FUNNEL) / 2);
            return;
        }
        gc.setForeground(palette.text());
        String fitting = Texts.fit(gc, wrong ? WARNING + text : text, bounds.width - 2 * PaletteTheme.PADDING);
        gc.drawText(fitting, left, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void funnel(GC gc, int x, int y) {
        gc.setBackground(palette.faint());
        int middle = x + FUNNEL / 2;
        gc.fillPolygon(new int[] {x, y, x + FUNNEL, y, middle + 1, y + FUNNEL / 2, middle + 1, y + FUNNEL, middle,
            y + FUNNEL, middle, y + FUNNEL / 2});
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(model.filter(model.columns().get(cell.getColumnIndex()).id())).x
                + 2 * PaletteTheme.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + PaletteTheme.PADDING;
    }
}

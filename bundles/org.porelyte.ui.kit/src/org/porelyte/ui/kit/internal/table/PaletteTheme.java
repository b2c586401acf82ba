// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Font;

/** Draws a table in the colours of a palette. */
final class PaletteTheme extends ModernNatTableThemeConfiguration {

    /** Label of cells whose texts stand at the right. */
    static final String RIGHT = "porelyte.right";
    /** Space at the left and right of a text, in pixels. */
    static final int PADDING = 6;

    private final TableModel model;
    private final Palette palette;

    PaletteTheme(TableModel model, Palette palette, Font font) {
        this.model = model;
        this.palette = palette;
        defaultBgColor = palette.body();
        defaultFgColor = palette.text();
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        defaultFont = font;
        defaultSelectionBgColor = palette.selected();
        defaultSelectionFgColor = palette.selectedText();
        defaultSelectionFont = font;
        evenRowBgColor = palette.body();
        oddRowBgColor = palette.stripe();
        cHeaderBgColor = palette.header();
        cHeaderFgColor = palette.text();
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderFont = font;
        cHeaderGradientBgColor = palette.header();
        cHeaderGradientFgColor = palette.header();
        cHeaderSelectionBgColor = palette.header();
        cHeaderSelectionFgColor = palette.text();
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = palette.header();
        cHeaderFullSelectionFgColor = palette.text();
        // The cell that keys move from is marked only where its row is selected.
        selectionAnchorBgColor = null;
        selectionAnchorFgColor = null;
        selectionAnchorSelectionBgColor = palette.selected();
        selectionAnchorSelectionFgColor = palette.selectedText();
        selectionAnchorSelectionFont = font;
        selectionAnchorBorderStyle = null;
        selectionAnchorSelectionBorderStyle = null;
        selectionAnchorGridBorderStyle = null;
        freezeSeparatorColor = palette.grid();
        gridLineColor = palette.grid();
        renderColumnHeaderGridLines = Boolean.TRUE;
        renderBodyGridLines = Boolean.TRUE;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        ICellPainter body = new BackgroundPainter(new PaddingDecorator(new MarkPainter(model, palette), 0, PADDING, 0,
                PADDING, false));
        ICellPainter header = new HeaderPainter(model, palette);
        defaultCellPainter = body;
        defaultSelectionCellPainter = body;
        selectionAnchorCellPainter = body;
        selectionAnchorSelectionCellPainter = body;
        cHeaderCellPainter = header;
        cHeaderSelectionCellPainter = header;
        cHeaderFullSelectionCellPainter = header;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new FilterPainter(model, palette),
                DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.TRUE, DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
        align(registry, DisplayMode.NORMAL);
        align(registry, DisplayMode.SELECT);
    }

    private static void align(IConfigRegistry registry, DisplayMode mode) {
        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, mode, RIGHT);
    }
}

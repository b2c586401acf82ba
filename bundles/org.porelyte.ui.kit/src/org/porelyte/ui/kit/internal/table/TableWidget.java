// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableRow;

/** The grid of a table: draws what a model shows, and lets the user change it. */
final class TableWidget implements FilterField.Places {

    private final TableModel model;
    private final TableLayers layers;
    private final ColumnWidths widths = new ColumnWidths();
    private final NatTable table;
    private final FilterField field;
    private Palette palette;

    /**
     * @param parent           holds the table
     * @param model            what it shows
     * @param actions          what clicks on headers and keys do
     * @param arranged         called when the user moved a column or changed its width
     * @param selectionChanged called whenever rows are selected or no longer selected
     */
    TableWidget(Composite parent, TableModel model, TableBindings.Actions actions, Runnable arranged,
            Runnable selectionChanged) {
        this.model = model;
        layers = new TableLayers(model, lineHeight(parent));
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, layers.all(), false);
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new TableBindings(actions, (from, to) -> {
            model.arrangement().move(from, to, model.content().columns());
            model.arrangeColumns();
            arranged.run();
        }));
        table.configure();
        applyPalette();
        table.addPaintListener(event -> followTheme());
        new CellTooltip(table, model);
        field = new FilterField(table, model, this);
        layers.selection().addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selectionChanged.run();
            }
        });
        layers.body().addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent) {
                rememberWidths();
                arranged.run();
            }
        });
    }

    private static int lineHeight(Control control) {
        GC gc = new GC(control);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private void applyPalette() {
        palette = Palette.around(table.getParent());
        table.setTheme(new PaletteTheme(model, palette, table.getFont()));
        table.setBackground(palette.body());
    }

    /** The theme engine tells controls their new colours, but nobody that it did. */
    private void followTheme() {
        if (!palette.equals(Palette.around(table.getParent()))) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    applyPalette();
                }
            });
        }
    }

    private void rememberWidths() {
        List<TableColumn> columns = model.columns();
        for (int i = 0; i < columns.size(); i++) {
            int width = layers.body().getColumnWidthByPosition(i);
            if (width != widths.fitted(columns.get(i).id())) {
                model.arrangement().widths().put(columns.get(i).id(), width);
            }
        }
    }

    NatTable control() {
        return table;
    }

    FilterField field() {
        return field;
    }

    /** To be called before the model gets another content. */
    void prepareContent() {
        widths.clear();
        layers.selection().clear(false);
    }

    void columnsChanged() {
        widths.fit(layers.body(), model, table);
        layers.columnsChanged(model.arrangement().frozen());
        table.refresh();
    }

    void rowsChanged() {
        layers.rowsChanged();
        table.redraw();
    }

    String drawnText(int row, int column) {
        return String.valueOf(layers.selection().getDataValueByPosition(column, row));
    }

    String drawnHeader(int column) {
        return layers.headerText(column);
    }

    /** {@return the place of the shown column at a point of the control; -1 if there is none} */
    int columnAt(int x) {
        return table.getColumnIndexByPosition(table.getColumnPositionByX(x));
    }

    boolean isHeader(int x, int y) {
        return table.getRowPositionByY(y) >= 0 && table.getRowPositionByY(y) <= TableLayers.FILTER_ROW
                && columnAt(x) >= 0;
    }

    @Override
    public void reveal(int column) {
        if (column >= model.arrangement().frozen()) {
            layers.viewport().moveColumnPositionIntoViewport(column);
        }
    }

    @Override
    public Rectangle bounds(int column) {
        for (int position = 0; position < table.getColumnCount(); position++) {
            if (column >= 0 && table.getColumnIndexByPosition(position) == column) {
                ILayerCell cell = table.getCellByPosition(position, TableLayers.FILTER_ROW);
                Rectangle bounds = cell.getBounds();
                int overlap = Math.max(0, table.getStartXOfColumnPosition(position) - bounds.x);
                return new Rectangle(bounds.x + overlap, bounds.y, bounds.width - overlap - 1, bounds.height - 1);
            }
        }
        return null;
    }

    /** Selects the rows of elements, and no others; {@code reveal} scrolls to the first. */
    void select(List<?> elements, boolean reveal) {
        Set<Object> wanted = new HashSet<>(elements);
        layers.selection().clear(false);
        int first = -1;
        for (int i = 0; i < model.rowCount() && !wanted.isEmpty(); i++) {
            if (wanted.remove(model.row(i).element())) {
                layers.selected().addSelection(0, i);
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            layers.selection().setLastSelectedCell(0, first);
            layers.selection().moveSelectionAnchor(0, first);
        }
        if (first >= 0 && reveal) {
            layers.viewport().moveRowPositionIntoViewport(first);
        }
        layers.selection().fireLayerEvent(new RowSelectionEvent(layers.selection(), new int[0], -1, false, false));
        table.redraw();
    }

    void selectAll() {
        layers.selection().selectAll();
        table.redraw();
    }

    /** {@return the selected rows, in the order in which they are shown} */
    List<TableRow> selectedRows() {
        Set<TableRow> chosen = new HashSet<>(layers.selected().getSelectedRowObjects());
        return chosen.isEmpty() ? List.of() : model.rows().stream().filter(chosen::contains).toList();
    }
}

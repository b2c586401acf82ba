// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** The layers of NatTable behind a table of plain data. */
public final class TableWidget {

    private final RowSorter sorter = new RowSorter();
    private final BodyData bodyData = new BodyData(sorter);
    private final HeaderData headerData = new HeaderData(sorter);
    private final ColumnWidths widths = new ColumnWidths();
    private final int fixedColumns;
    private final DataLayer bodyLayer;
    private final DataLayer headerDataLayer;
    private final SelectionLayer selectionLayer;
    private final ViewportLayer viewport;
    private final FreezeLayer freezeLayer;
    private final SortHeaderLayer<TableRow> headerLayer;
    private final RowSelectionModel<TableRow> selected;
    private final NatTable table;
    private Palette palette;

    /**
     * @param parent           holds the table
     * @param fixedColumns     columns that do not scroll
     * @param selectionChanged called whenever rows are selected or no longer selected
     */
    public TableWidget(Composite parent, int fixedColumns, Runnable selectionChanged) {
        this.fixedColumns = fixedColumns;
        int line = lineHeight(parent);
        bodyLayer = new DataLayer(bodyData, 100, line + 8);
        bodyLayer.setConfigLabelAccumulator(bodyData);
        selectionLayer = new SelectionLayer(bodyLayer, false);
        selectionLayer.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        selected = new RowSelectionModel<>(selectionLayer, bodyData, bodyData);
        selectionLayer.setSelectionModel(selected);
        viewport = new ViewportLayer(selectionLayer);
        freezeLayer = new FreezeLayer(selectionLayer);
        CompositeFreezeLayer body = new CompositeFreezeLayer(freezeLayer, viewport, selectionLayer);

        headerDataLayer = new DataLayer(headerData, 100, line + 12);
        headerDataLayer.setConfigLabelAccumulator(headerData);
        ColumnHeaderLayer headers = new ColumnHeaderLayer(headerDataLayer, body, selectionLayer);
        headerLayer = new SortHeaderLayer<>(headers, sorter, false);

        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, headerLayer, 0, 0);
        all.setChildLayer(GridRegion.BODY, body, 0, 1);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, all, false);
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.configure();
        applyPalette();
        table.addPaintListener(event -> followTheme());
        new CellTooltip(table, sorter);
        selectionLayer.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selectionChanged.run();
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
        table.setTheme(new PaletteTheme(palette, table.getFont()));
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

    /** {@return the control} */
    public Control control() {
        return table;
    }

    /** @param content what to show from now on; nothing is selected then */
    public void show(TableContent content) {
        widths.remember(bodyLayer, sorter.content().columns());
        selectionLayer.clear(false);
        FreezeHelper.unfreeze(freezeLayer, viewport);
        sorter.setContent(content);
        bodyData.rowsChanged();
        widths.fit(bodyLayer, content, table);
        bodyLayer.fireLayerEvent(new StructuralRefreshEvent(bodyLayer));
        headerDataLayer.fireLayerEvent(new StructuralRefreshEvent(headerDataLayer));
        if (fixedColumns > 0 && content.columns().size() > fixedColumns) {
            FreezeHelper.freeze(freezeLayer, viewport, new PositionCoordinate(selectionLayer, 0, -1),
                    new PositionCoordinate(selectionLayer, fixedColumns - 1, -1));
        }
        table.refresh();
    }

    /** {@return what the table shows, as given} */
    public TableContent content() {
        return sorter.content();
    }

    /** {@return the rows as ordered now} */
    public List<TableRow> shownRows() {
        return sorter.shown();
    }

    /**
     * @param row    place of a row as drawn, from 0
     * @param column place of a column, from 0
     * @return the text of the cell as the layers below the painters have it
     */
    public String drawnText(int row, int column) {
        return String.valueOf(selectionLayer.getDataValueByPosition(column, row));
    }

    /**
     * @param column place of a column, from 0
     * @return the text of its header
     */
    public String drawnHeader(int column) {
        return String.valueOf(headerDataLayer.getDataValueByPosition(column, 0));
    }

    /**
     * @param columnId  column to sort by
     * @param ascending whether small values come first
     */
    public void sortBy(String columnId, boolean ascending) {
        int column = sorter.place(columnId);
        if (column < 0) {
            throw new IllegalArgumentException("the table has no column '" + columnId + "'");
        }
        headerLayer.doCommand(new SortColumnCommand(headerLayer, column, false,
                ascending ? SortDirectionEnum.ASC : SortDirectionEnum.DESC));
    }

    /** @param elements the elements whose rows shall be selected, and no others */
    public void select(List<?> elements) {
        Set<Object> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(elements);
        selectionLayer.clear();
        boolean first = true;
        List<TableRow> rows = sorter.shown();
        for (int i = 0; i < rows.size() && !wanted.isEmpty(); i++) {
            if (wanted.remove(rows.get(i).element())) {
                selectionLayer.selectRow(0, i, false, !first);
                if (first) {
                    viewport.moveRowPositionIntoViewport(i);
                }
                first = false;
            }
        }
        table.redraw();
    }

    /** {@return the elements of the selected rows, in the order in which they are drawn} */
    public List<Object> selectedElements() {
        Set<TableRow> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(selected.getSelectedRowObjects());
        return chosen.isEmpty() ? List.of()
                : sorter.shown().stream().filter(chosen::contains).map(TableRow::element).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableRow;

/** The layers of NatTable behind a table: header, filter row and, with columns that do not scroll, the rows. */
final class TableLayers {

    /** Row of the filters, as the whole table counts. */
    static final int FILTER_ROW = 1;

    private final TableModel model;
    private final DataLayer body;
    private final DataLayer header;
    private final DataLayer filters;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FreezeLayer freeze;
    private final RowSelectionModel<TableRow> selected;
    private final CompositeLayer all = new CompositeLayer(1, 3);
    private final int line;

    /**
     * @param model what is shown
     * @param line  height of a line of text, in pixels
     */
    TableLayers(TableModel model, int line) {
        this.model = model;
        this.line = line;
        BodyData bodyData = new BodyData(model);
        body = new DataLayer(bodyData, 100, line + 8);
        body.setConfigLabelAccumulator(bodyData);
        selection = new SelectionLayer(body, false);
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        selected = new RowSelectionModel<>(selection, bodyData, bodyData);
        selection.setSelectionModel(selected);
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        CompositeFreezeLayer scrolled = new CompositeFreezeLayer(freeze, viewport, selection, false);

        HeaderData headerData = new HeaderData(model, column -> model.columns().get(column).header());
        header = new DataLayer(headerData, 100, line + 12);
        header.setConfigLabelAccumulator(headerData);
        HeaderData filterData = new HeaderData(model, column -> model.filter(model.columns().get(column).id()));
        filters = new DataLayer(filterData, 100, line + 8);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(header, scrolled, selection), 0, 0);
        all.setChildLayer(GridRegion.FILTER_ROW, new DimensionallyDependentLayer(filters, scrolled, filters), 0, 1);
        all.setChildLayer(GridRegion.BODY, scrolled, 0, 2);
    }

    CompositeLayer all() {
        return all;
    }

    DataLayer body() {
        return body;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    RowSelectionModel<TableRow> selected() {
        return selected;
    }

    String headerText(int column) {
        return String.valueOf(header.getDataValueByPosition(column, 0));
    }

    void rowsChanged() {
        body.fireLayerEvent(new RowStructuralRefreshEvent(body));
    }

    /** Other columns are shown; what scrolls stays where it was if it can. */
    void columnsChanged(int frozen) {
        int across = viewport.getOrigin().getX() - viewport.getMinimumOrigin().getX();
        int down = viewport.getOrigin().getY();
        FreezeHelper.unfreeze(freeze, viewport);
        List<TableColumn> columns = model.columns();
        boolean units = columns.stream().anyMatch(column -> !column.unit().isEmpty());
        header.setRowHeightByPosition(0, (units ? 2 : 1) * line + 10, false);
        body.fireLayerEvent(new StructuralRefreshEvent(body));
        header.fireLayerEvent(new StructuralRefreshEvent(header));
        filters.fireLayerEvent(new StructuralRefreshEvent(filters));
        if (frozen > 0 && columns.size() > frozen) {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(selection, 0, -1),
                    new PositionCoordinate(selection, frozen - 1, -1));
        }
        viewport.setOriginX(viewport.getMinimumOrigin().getX() + Math.max(0, across));
        viewport.setOriginY(down);
    }
}

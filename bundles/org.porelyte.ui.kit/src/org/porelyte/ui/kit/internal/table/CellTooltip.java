// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;

/** Shows what a header or cell has to say beyond its text, or the text where the column is too narrow for it. */
final class CellTooltip extends NatTableContentTooltip {

    private final RowSorter sorter;

    CellTooltip(NatTable table, RowSorter sorter) {
        super(table, GridRegion.COLUMN_HEADER, GridRegion.BODY);
        this.sorter = sorter;
    }

    @Override
    protected String getText(Event event) {
        int column = natTable.getColumnPositionByX(event.x);
        int row = natTable.getRowPositionByY(event.y);
        ILayerCell cell = natTable.getCellByPosition(column, row);
        if (cell == null || cell.getColumnIndex() >= sorter.content().columns().size()) {
            return null;
        }
        if (natTable.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER)) {
            TableColumn header = sorter.content().columns().get(cell.getColumnIndex());
            return header.description().isEmpty() ? header.title() : header.description();
        }
        TableCell shown = sorter.shown().get(cell.getRowIndex()).cells().get(cell.getColumnIndex());
        String more = shown.tooltip().get();
        String text = more.isEmpty() ? shown.text() : more;
        return text.isEmpty() ? null : text;
    }
}

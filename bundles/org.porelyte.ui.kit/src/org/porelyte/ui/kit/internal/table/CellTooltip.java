// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;

/** Shows what a header, filter or cell has to say beyond its text, or the text where the column is too narrow. */
final class CellTooltip extends NatTableContentTooltip {

    private static final String WORDS = "Filter: words that the cell has, * for any characters, ? for one; =words or "
            + "!=words for all of it.";
    private static final String NUMBERS = "Filter: >1e-4, <=0.5, 1e-5..1e-3, =2, !=0, or digits of the number.";
    private static final String BOTH = "\n- for empty cells, * for all others; several conditions with a semicolon.";

    private final TableModel model;

    CellTooltip(NatTable table, TableModel model) {
        super(table, GridRegion.COLUMN_HEADER, GridRegion.FILTER_ROW, GridRegion.BODY);
        this.model = model;
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        if (cell == null || cell.getColumnIndex() >= model.columns().size()) {
            return null;
        }
        TableColumn column = model.columns().get(cell.getColumnIndex());
        LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
        if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
            return column.description().isEmpty() ? column.header() : column.description();
        }
        if (region.hasLabel(GridRegion.FILTER_ROW)) {
            String problem = model.filterProblem(column.id());
            String help = (column.numbers() ? NUMBERS : WORDS) + BOTH;
            return problem.isEmpty() ? help : "Not filtered by this column: " + problem + "\n" + help;
        }
        TableCell shown = model.cell(cell.getColumnIndex(), cell.getRowIndex());
        String more = shown.tooltip().get();
        String text = more.isEmpty() ? shown.text() : more;
        return text.isEmpty() ? null : text;
    }
}

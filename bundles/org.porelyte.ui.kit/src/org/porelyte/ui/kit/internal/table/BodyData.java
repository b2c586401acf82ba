// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.io.Serializable;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.data.IRowIdAccessor;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

import org.porelyte.ui.kit.table.TableRow;

/** Gives NatTable the texts, labels and identities of the rows that are shown. */
final class BodyData implements IRowDataProvider<TableRow>, IRowIdAccessor<TableRow>, IConfigLabelAccumulator {

    private final TableModel model;

    BodyData(TableModel model) {
        this.model = model;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return model.cell(column, row).text();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("the table is read-only");
    }

    @Override
    public int getColumnCount() {
        return model.columns().size();
    }

    @Override
    public int getRowCount() {
        return model.rowCount();
    }

    @Override
    public TableRow getRowObject(int row) {
        return model.row(row);
    }

    @Override
    public int indexOfRowObject(TableRow wanted) {
        return model.placeOf(wanted);
    }

    @Override
    public Serializable getRowId(TableRow row) {
        return model.idOf(row);
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (column >= getColumnCount() || row >= getRowCount()) {
            return;
        }
        if (model.columns().get(column).numbers()) {
            labels.addLabel(PaletteTheme.RIGHT);
        }
        labels.addLabel(row % 2 == 0 ? AlternatingRowConfigLabelAccumulator.EVEN_ROW_CONFIG_TYPE
                : AlternatingRowConfigLabelAccumulator.ODD_ROW_CONFIG_TYPE);
    }
}

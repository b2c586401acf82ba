// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.data.IRowIdAccessor;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

import org.porelyte.ui.kit.table.TableColumn.Alignment;
import org.porelyte.ui.kit.table.TableRow;

/** Gives NatTable the texts, labels and identities of the rows as they are ordered now. */
final class BodyData implements IRowDataProvider<TableRow>, IRowIdAccessor<TableRow>, IConfigLabelAccumulator {

    private final RowSorter sorter;
    private final Map<TableRow, Integer> ids = new IdentityHashMap<>();

    BodyData(RowSorter sorter) {
        this.sorter = sorter;
    }

    /** To be called when the sorter has other rows. */
    void rowsChanged() {
        ids.clear();
        List<TableRow> rows = sorter.content().rows();
        for (int i = 0; i < rows.size(); i++) {
            ids.put(rows.get(i), i);
        }
    }

    @Override
    public Object getDataValue(int column, int row) {
        return sorter.shown().get(row).cells().get(column).text();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("the table is read-only");
    }

    @Override
    public int getColumnCount() {
        return sorter.content().columns().size();
    }

    @Override
    public int getRowCount() {
        return sorter.shown().size();
    }

    @Override
    public TableRow getRowObject(int row) {
        return sorter.shown().get(row);
    }

    @Override
    public int indexOfRowObject(TableRow wanted) {
        List<TableRow> rows = sorter.shown();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Serializable getRowId(TableRow row) {
        return ids.getOrDefault(row, -1);
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (column >= getColumnCount() || row >= getRowCount()) {
            return;
        }
        if (sorter.content().columns().get(column).alignment() == Alignment.RIGHT) {
            labels.addLabel(PaletteTheme.RIGHT);
        }
        labels.addLabel(row % 2 == 0 ? AlternatingRowConfigLabelAccumulator.EVEN_ROW_CONFIG_TYPE
                : AlternatingRowConfigLabelAccumulator.ODD_ROW_CONFIG_TYPE);
    }
}

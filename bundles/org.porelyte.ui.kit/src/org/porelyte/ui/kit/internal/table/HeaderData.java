// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

import org.porelyte.ui.kit.table.TableColumn.Alignment;

/** The texts of the column headers: the titles, those of numbers at the right. */
final class HeaderData implements IDataProvider, IConfigLabelAccumulator {

    private final RowSorter sorter;

    HeaderData(RowSorter sorter) {
        this.sorter = sorter;
    }

    @Override
    public String getDataValue(int column, int row) {
        return sorter.content().columns().get(column).title();
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
        return 1;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (column < getColumnCount() && sorter.content().columns().get(column).alignment() == Alignment.RIGHT) {
            labels.addLabel(PaletteTheme.RIGHT);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;

/** A row above the rows: a text for each column that is shown, those of numbers at the right. */
final class HeaderData implements IDataProvider, IConfigLabelAccumulator {

    private final TableModel model;
    private final IntFunction<String> text;

    HeaderData(TableModel model, IntFunction<String> text) {
        this.model = model;
        this.text = text;
    }

    @Override
    public String getDataValue(int column, int row) {
        return text.apply(column);
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
        return 1;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (column < getColumnCount() && model.columns().get(column).numbers()) {
            labels.addLabel(PaletteTheme.RIGHT);
        }
    }
}

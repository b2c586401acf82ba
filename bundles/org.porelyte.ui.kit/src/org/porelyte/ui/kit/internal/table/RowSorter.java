// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** The order of the rows: by one column, or as given. */
final class RowSorter implements ISortModel {

    private TableContent content = TableContent.EMPTY;
    private List<TableRow> shown = List.of();
    private String columnId = "";
    private SortDirectionEnum direction = SortDirectionEnum.NONE;

    void setContent(TableContent newContent) {
        content = newContent;
        order();
    }

    TableContent content() {
        return content;
    }

    List<TableRow> shown() {
        return shown;
    }

    int place(String id) {
        List<TableColumn> columns = content.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void order() {
        int column = place(columnId);
        if (column < 0 || direction == SortDirectionEnum.NONE) {
            shown = content.rows();
            return;
        }
        List<TableRow> ordered = new ArrayList<>(content.rows());
        ordered.sort(Comparator.comparing(row -> row.cells().get(column), cells(direction == SortDirectionEnum.ASC)));
        shown = Collections.unmodifiableList(ordered);
    }

    /** Numbers, then words, then nothing, whichever way the values run. */
    private static Comparator<TableCell> cells(boolean ascending) {
        Comparator<TableCell> values = Comparator.comparingDouble(TableCell::sortKey)
                .thenComparing(TableCell::text, NaturalOrder.INSTANCE);
        return Comparator.comparingInt(RowSorter::rank).thenComparing(ascending ? values : values.reversed());
    }

    private static int rank(TableCell cell) {
        if (!Double.isNaN(cell.sortKey())) {
            return 0;
        }
        return cell.text().isEmpty() ? 2 : 1;
    }

    @Override
    public void sort(int column, SortDirectionEnum wanted, boolean accumulate) {
        columnId = content.columns().get(column).id();
        direction = wanted;
        order();
    }

    @Override
    public void clear() {
        columnId = "";
        direction = SortDirectionEnum.NONE;
        order();
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        int column = place(columnId);
        return column < 0 || direction == SortDirectionEnum.NONE ? List.of() : List.of(column);
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortedColumnIndexes().contains(column);
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return isColumnIndexSorted(column) ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int column) {
        return isColumnIndexSorted(column) ? 0 : -1;
    }

    @Override
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }
}

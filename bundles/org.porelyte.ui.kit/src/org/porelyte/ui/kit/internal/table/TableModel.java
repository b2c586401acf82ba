// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;
import org.porelyte.ui.kit.table.TableState;

/**
 * What a table shows of its content: which columns, and which rows in which order. Knows no widgets. Rows and columns
 * are counted as they are shown, from 0.
 */
final class TableModel {

    /** Is told what changed, after it did. */
    interface Listener {

        /** Other rows are shown, or in another order. */
        void rowsChanged();

        /** Other columns are shown, or at other places. */
        void columnsChanged();

        /** Rows are being looked for, or no longer; what is shown may be out of date meanwhile. */
        void busy(boolean busy);
    }

    private final Queries queries;
    private final Listener listener;
    private final Arrangement arrangement;
    private final Map<String, String> filters = new LinkedHashMap<>();
    private List<SortKey> sort = List.of();
    private RowQuery query = new RowQuery(TableContent.EMPTY);
    private List<TableColumn> columns = List.of();
    private int[] places = {};
    private int[] rows = {};
    /** Where the rows of the content are shown, and which place each has in it; made when they are asked for. */
    private int[] shownPlaces;
    private Map<TableRow, Integer> ids;

    TableModel(int usualFrozen, Queries queries, Listener listener) {
        this.arrangement = new Arrangement(usualFrozen);
        this.queries = queries;
        this.listener = listener;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    TableContent content() {
        return query.content();
    }

    void setContent(TableContent content) {
        query = new RowQuery(content);
        ids = null;
        setRows(allRows());
        arrangeColumns();
        findRows();
    }

    private int[] allRows() {
        int[] all = new int[content().rows().size()];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** To be called when the arrangement has changed. */
    void arrangeColumns() {
        columns = arrangement.shown(content().columns());
        places = columns.stream().mapToInt(column -> content().place(column.id())).toArray();
        listener.columnsChanged();
    }

    private void findRows() {
        RowQuery asked = query;
        Map<String, ColumnFilter> wanted = understoodFilters();
        List<SortKey> order = sort;
        listener.busy(true);
        queries.start(content().rows().size(), cancelled -> asked.run(wanted, order, cancelled), found -> {
            if (asked == query) {
                setRows(found);
                listener.busy(false);
                listener.rowsChanged();
            }
        });
    }

    private void setRows(int[] found) {
        rows = found;
        shownPlaces = null;
    }

    List<TableColumn> columns() {
        return columns;
    }

    int rowCount() {
        return rows.length;
    }

    TableRow row(int row) {
        return content().rows().get(rows[row]);
    }

    /** {@return the rows in the order in which they are shown, as they are now} */
    List<TableRow> rows() {
        List<TableRow> all = content().rows();
        int[] now = rows;
        return new AbstractList<>() {
            @Override
            public TableRow get(int index) {
                return all.get(now[index]);
            }

            @Override
            public int size() {
                return now.length;
            }
        };
    }

    /** {@return where a row is shown; -1 if it is not} */
    int placeOf(TableRow row) {
        if (shownPlaces == null) {
            shownPlaces = new int[content().rows().size()];
            Arrays.fill(shownPlaces, -1);
            for (int i = 0; i < rows.length; i++) {
                shownPlaces[rows[i]] = i;
            }
        }
        int id = idOf(row);
        return id < 0 ? -1 : shownPlaces[id];
    }

    /** {@return the place of a row in the content, which no other row has; -1 if it is of another content} */
    int idOf(TableRow row) {
        if (ids == null) {
            ids = HashMap.newHashMap(content().rows().size());
            for (TableRow known : content().rows()) {
                ids.put(known, ids.size());
            }
        }
        return ids.getOrDefault(row, -1);
    }

    TableCell cell(int column, int row) {
        return row(row).cell(places[column]);
    }

    int shownPlace(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        return -1;
    }

    List<SortKey> sort() {
        return sort;
    }

    void sort(List<SortKey> keys) {
        sort = List.copyOf(keys);
        findRows();
    }

    String filter(String columnId) {
        return filters.getOrDefault(columnId, "");
    }

    void filter(String columnId, String text) {
        String before = text.isBlank() ? filters.remove(columnId) : filters.put(columnId, text);
        if (!text.strip().equals(before == null ? "" : before.strip())) {
            findRows();
        }
    }

    void clearFilters() {
        filters.clear();
        findRows();
    }

    /** {@return whether anything is typed into the filter row, for a column of this content} */
    boolean filtered() {
        return filters.keySet().stream().anyMatch(id -> content().place(id) >= 0);
    }

    /** {@return why the filter of a column is not understood; empty if it is} */
    String filterProblem(String columnId) {
        int place = content().place(columnId);
        if (place < 0 || !filters.containsKey(columnId)) {
            return "";
        }
        TableColumn column = content().columns().get(place);
        try {
            ColumnFilter.parse(filters.get(columnId), column.numbers(), column.unit());
            return "";
        } catch (FilterException e) {
            return e.getMessage();
        }
    }

    /** {@return columns with filters, by id, in the order of the content} */
    List<TableColumn> filteredColumns() {
        return content().columns().stream().filter(column -> filters.containsKey(column.id())).toList();
    }

    /** Those that are not understood keep no row out. */
    private Map<String, ColumnFilter> understoodFilters() {
        Map<String, ColumnFilter> understood = new LinkedHashMap<>();
        for (TableColumn column : filteredColumns()) {
            try {
                understood.put(column.id(),
                        ColumnFilter.parse(filters.get(column.id()), column.numbers(), column.unit()));
            } catch (FilterException e) {
                // Told by filterProblem.
                continue;
            }
        }
        return understood;
    }

    TableState state() {
        return new TableState(arrangement.order(), arrangement.chosen(), arrangement.widths(), sort, filters,
                arrangement.chosenFrozen());
    }

    void restore(TableState state) {
        arrangement.restore(state.order(), state.shown(), state.widths(), state.frozen());
        sort = state.sort();
        filters.clear();
        filters.putAll(state.filters());
        arrangeColumns();
        findRows();
    }
}

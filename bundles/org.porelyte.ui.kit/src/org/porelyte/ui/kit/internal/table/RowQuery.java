// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableContent;

/** Finds the rows of a content that pass filters, in the order of sort keys. May be asked from any thread. */
final class RowQuery {

    private static final int BITS_OF_PLACE = 31;

    private final TableContent content;
    private final Map<String, ColumnValues> values = new ConcurrentHashMap<>();

    RowQuery(TableContent content) {
        this.content = content;
    }

    TableContent content() {
        return content;
    }

    /**
     * @param filters   by id of their columns; those of columns that the content does not have are passed over
     * @param sort      what to sort by, the most important first; rows that are equal in all stay in the given order
     * @param cancelled asked now and then; the answer is worth nothing once it is true
     * @return places of rows in the content
     */
    int[] run(Map<String, ColumnFilter> filters, List<SortKey> sort, BooleanSupplier cancelled) {
        int[] rows = new int[content.rows().size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        for (Map.Entry<String, ColumnFilter> filter : filters.entrySet()) {
            if (!filter.getValue().isEmpty() && content.place(filter.getKey()) >= 0 && !cancelled.getAsBoolean()) {
                rows = passing(rows, of(filter.getKey()), filter.getValue());
            }
        }
        for (SortKey key : sort.reversed()) {
            if (content.place(key.column()) >= 0 && !cancelled.getAsBoolean()) {
                order(rows, of(key.column()).ranks(key.ascending()));
            }
        }
        return rows;
    }

    private ColumnValues of(String column) {
        return values.computeIfAbsent(column, id -> new ColumnValues(content.rows(), content.place(id)));
    }

    private static int[] passing(int[] rows, ColumnValues column, ColumnFilter filter) {
        int[] kept = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            if (column.passes(filter, row)) {
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Sorts by ranks, and where they are equal by the order so far, as numbers: faster than by a comparator. */
    private static void order(int[] rows, long[] ranks) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = ranks[rows[i]] << BITS_OF_PLACE | i;
        }
        Arrays.sort(keys);
        int[] before = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = before[(int) (keys[i] & (1L << BITS_OF_PLACE) - 1)];
        }
    }
}

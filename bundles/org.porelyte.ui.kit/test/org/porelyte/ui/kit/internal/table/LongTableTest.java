// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** A table of 100,000 rows and 50 columns: cells are made only for what is asked, and the order is right. */
class LongTableTest {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 50;

    private final AtomicInteger made = new AtomicInteger();

    private TableContent content() {
        List<TableColumn> columns = IntStream.range(0, COLUMNS).mapToObj(place -> place == 0
                ? TableColumn.ofText("name", "Name") : TableColumn.ofNumbers("c" + place, "C" + place, "")).toList();
        return new TableContent(columns, IntStream.range(0, ROWS).mapToObj(row -> new TableRow(row,
                place -> cell(row, place))).toList());
    }

    private TableCell cell(int row, int place) {
        made.incrementAndGet();
        if (place == 0) {
            return TableCell.ofText("MOF-" + (ROWS - row));
        }
        double number = (row * 7919L + place) % 1000;
        return TableCell.ofNumber(Double.toString(number), number);
    }

    @Test
    void filterAndSortByTwoColumns() throws FilterException {
        RowQuery query = new RowQuery(content());
        assertEquals(0, made.get(), "no cell is made before it is asked for");
        Map<String, ColumnFilter> filters = Map.of("c1", ColumnFilter.parse(">=500", true, ""));
        List<SortKey> sort = List.of(new SortKey("c1", false), new SortKey("name", true));
        int[] rows = query.run(filters, sort, () -> false);
        assertEquals(2 * ROWS, made.get(), "two columns were looked at");
        assertEquals(ROWS / 2, rows.length, "each remainder of 1000 comes 100 times");
        for (int i = 1; i < rows.length; i++) {
            double before = (rows[i - 1] * 7919L + 1) % 1000;
            double here = (rows[i] * 7919L + 1) % 1000;
            assertTrue(before > here || before == here && rows[i - 1] > rows[i], "names run against the rows");
        }
        query.run(filters, sort, () -> false);
        assertEquals(2 * ROWS, made.get(), "and are remembered");
    }

    @Test
    void aCancelledQueryEndsEarly() throws FilterException {
        RowQuery query = new RowQuery(content());
        query.run(Map.of("c1", ColumnFilter.parse("5", true, "")), List.of(new SortKey("name", true)), () -> true);
        assertEquals(0, made.get());
    }
}

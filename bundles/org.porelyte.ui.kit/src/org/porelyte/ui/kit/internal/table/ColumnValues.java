// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableRow;

/** What the rows of a content are filtered and sorted by in one column. */
final class ColumnValues {

    /** Numbers come first, then words, then nothing, whichever way the values run. */
    private static final long WORDS = 1L << 30;
    private static final long NOTHING = 2L << 30;

    private final String[] texts;
    private final double[] numbers;
    private long[] ascending;
    private long[] descending;

    ColumnValues(List<TableRow> rows, int column) {
        texts = new String[rows.size()];
        numbers = new double[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            TableCell cell = rows.get(i).cell(column);
            texts[i] = cell.text().toLowerCase(Locale.ROOT);
            numbers[i] = cell.number();
        }
    }

    boolean passes(ColumnFilter filter, int row) {
        return filter.test(texts[row], numbers[row]);
    }

    /** {@return a number below 2^32 for each row that is smaller the earlier the row comes; equal for equal cells} */
    synchronized long[] ranks(boolean upwards) {
        if (ascending == null) {
            rank();
        }
        return upwards ? ascending : descending;
    }

    private void rank() {
        ascending = new long[texts.length];
        descending = new long[texts.length];
        rankNumbers();
        rankWords();
        for (int i = 0; i < texts.length; i++) {
            if (Double.isNaN(numbers[i]) && texts[i].isEmpty()) {
                ascending[i] = NOTHING;
                descending[i] = NOTHING;
            }
        }
    }

    private void rankNumbers() {
        double[] distinct = Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sorted().distinct()
                .toArray();
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                int place = Arrays.binarySearch(distinct, numbers[i]);
                ascending[i] = place;
                descending[i] = distinct.length - place;
            }
        }
    }

    private void rankWords() {
        Integer[] places = IntStream.range(0, texts.length)
                .filter(i -> Double.isNaN(numbers[i]) && !texts[i].isEmpty()).boxed().toArray(Integer[]::new);
        Arrays.sort(places, (a, b) -> NaturalOrder.INSTANCE.compare(texts[a], texts[b]));
        int rank = 0;
        for (int i = 0; i < places.length; i++) {
            if (i > 0 && !texts[places[i]].equals(texts[places[i - 1]])) {
                rank++;
            }
            ascending[places[i]] = WORDS + rank;
            descending[places[i]] = WORDS + places.length - rank;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are, in characters: as wide as their cells, or less for the widest. */
final class ColumnWidths {

    private final int[] widths;
    private final int gap;
    private final int least;

    ColumnWidths(List<List<List<Span>>> rows, int gap, int least) {
        this.gap = gap;
        this.least = least;
        widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<List<Span>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Span.text(row.get(i)).length());
            }
        }
    }

    int[] within(int columns) {
        int[] fitting = widths.clone();
        int room = columns - gap * Math.max(0, fitting.length - 1);
        while (Arrays.stream(fitting).sum() > room) {
            int widest = 0;
            for (int i = 1; i < fitting.length; i++) {
                widest = fitting[i] > fitting[widest] ? i : widest;
            }
            if (fitting[widest] <= least) {
                break;
            }
            fitting[widest]--;
        }
        return fitting;
    }
}

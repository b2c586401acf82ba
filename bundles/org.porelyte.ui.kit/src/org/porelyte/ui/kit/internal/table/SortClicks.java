// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.ui.kit.table.SortKey;

/** How clicks on headers change what rows are sorted by: ascending, descending, not by this column. */
final class SortClicks {

    private SortClicks() {
    }

    /** {@return the keys after a click on the header of a column} */
    static List<SortKey> click(List<SortKey> keys, String column) {
        SortKey present = find(keys, column);
        if (present == null || keys.size() > 1) {
            return List.of(new SortKey(column, true));
        }
        return present.ascending() ? List.of(new SortKey(column, false)) : List.of();
    }

    /** {@return the keys after a click that adds a column to those before, or changes it where it stands} */
    static List<SortKey> add(List<SortKey> keys, String column) {
        SortKey present = find(keys, column);
        List<SortKey> changed = new ArrayList<>(keys);
        if (present == null) {
            changed.add(new SortKey(column, true));
        } else if (present.ascending()) {
            changed.set(keys.indexOf(present), new SortKey(column, false));
        } else {
            changed.remove(present);
        }
        return changed;
    }

    private static SortKey find(List<SortKey> keys, String column) {
        return keys.stream().filter(key -> key.column().equals(column)).findFirst().orElse(null);
    }
}

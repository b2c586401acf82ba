// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.Objects;

/**
 * A column that rows are sorted by.
 *
 * @param column    id of the column
 * @param ascending whether small values come first; cells without a value come last either way
 */
public record SortKey(String column, boolean ascending) {

    /** The column may not be null. */
    public SortKey {
        Objects.requireNonNull(column);
    }
}

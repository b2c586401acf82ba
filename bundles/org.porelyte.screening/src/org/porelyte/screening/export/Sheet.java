// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.util.List;
import java.util.Objects;

/**
 * A sheet of a spreadsheet file: a header and rows.
 *
 * @param name          name of the sheet: 1 to 31 characters, none of {@code []*?/\:}
 * @param header        titles of the columns, with the units of their numbers
 * @param frozenColumns how many columns stay in view at the left
 * @param rows          cells of each row: a {@link Number} is written as a number, {@code null} and an empty text as
 *                      no cell, all else as the text that it says it is; asked for more than once
 */
public record Sheet(String name, List<String> header, int frozenColumns, Iterable<? extends List<?>> rows) {

    private static final int LONGEST_NAME = 31;

    /**
     * Copies the header, and checks the name.
     *
     * @throws IllegalArgumentException if spreadsheet programs would refuse the name
     */
    public Sheet {
        header = List.copyOf(header);
        Objects.requireNonNull(rows);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]*?/\\\\:].*")) {
            throw new IllegalArgumentException("'" + name + "' is no name for a sheet: expected 1 to " + LONGEST_NAME
                    + " characters without []*?/\\:");
        }
    }
}

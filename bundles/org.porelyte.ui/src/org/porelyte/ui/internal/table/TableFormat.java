// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

/** A format that tables are exported in. */
enum TableFormat {

    /** For spreadsheet programs. */
    XLSX("xlsx", "Spreadsheet (XLSX): numbers with all their digits, units in the titles"),
    /** For programs. */
    CSV("csv", "Comma-separated values (CSV): columns and numbers as in results.csv");

    private final String extension;
    private final String label;

    TableFormat(String extension, String label) {
        this.extension = extension;
        this.label = label;
    }

    /** {@return the end of the names of its files, without the point} */
    String extension() {
        return extension;
    }

    /** {@return what users read} */
    String label() {
        return label;
    }
}

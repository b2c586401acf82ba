// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180 text for tests. */
final class CsvRows {

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    /**
     * @param text a header line and rows
     * @return the rows, each by column
     */
    static List<Map<String, String>> of(String text) {
        CsvRows reader = new CsvRows(text);
        List<String> header = reader.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            List<String> cells = reader.row();
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException("expected " + header.size() + " cells, found " + cells);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (quoted && at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                break;
            } else if (c != '\r' || quoted) {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

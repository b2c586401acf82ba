// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.porelyte.ui.kit.table.TableRow;

/** Rows as text for other programs: the columns that are shown, with a header. */
final class TableClipboard {

    private final TableModel model;

    TableClipboard(TableModel model) {
        this.model = model;
    }

    /** {@return a line for the header and for each row, with tabs between the cells} */
    String tabs(List<TableRow> rows) {
        StringBuilder text = new StringBuilder();
        line(text, place -> model.columns().get(place).header());
        for (TableRow row : rows) {
            line(text, place -> cell(row, place));
        }
        return text.toString();
    }

    private void line(StringBuilder text, Function<Integer, String> cell) {
        text.append(String.join("\t", places().mapToObj(cell::apply)
                .map(words -> words.replaceAll("[\\t\\r\\n]+", " ")).toList())).append('\n');
    }

    /** {@return a table for word processors and mail} */
    String html(List<TableRow> rows) {
        StringBuilder text = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>\n<tr>");
        places().forEach(place -> text.append("<th>").append(escaped(model.columns().get(place).header()))
                .append("</th>"));
        text.append("</tr>\n");
        for (TableRow row : rows) {
            text.append("<tr>");
            places().forEach(place -> text
                    .append(model.columns().get(place).numbers() ? "<td align=\"right\">" : "<td>")
                    .append(escaped(cell(row, place))).append("</td>"));
            text.append("</tr>\n");
        }
        return text.append("</table></body></html>\n").toString();
    }

    private String cell(TableRow row, int place) {
        return row.cell(model.content().place(model.columns().get(place).id())).text();
    }

    private IntStream places() {
        return IntStream.range(0, model.columns().size());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

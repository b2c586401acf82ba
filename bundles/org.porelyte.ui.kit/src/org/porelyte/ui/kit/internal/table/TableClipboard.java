// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableRow;

/** Rows as text for other programs: the columns that are shown, with a header. */
final class TableClipboard {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");
    private static final Pattern MARKUP = Pattern.compile("[&<>\"]");

    private final List<TableColumn> columns;
    private final int[] places;

    TableClipboard(TableModel model) {
        columns = model.columns();
        places = columns.stream().mapToInt(column -> model.content().place(column.id())).toArray();
    }

    /** {@return a line for the header and for each row, with tabs between the cells} */
    String tabs(List<TableRow> rows) {
        StringBuilder text = new StringBuilder();
        line(text, place -> columns.get(place).header());
        for (TableRow row : rows) {
            line(text, place -> row.cell(places[place]).text());
        }
        return text.toString();
    }

    private void line(StringBuilder text, IntFunction<String> cell) {
        for (int place = 0; place < places.length; place++) {
            text.append(place == 0 ? "" : "\t").append(BREAKS.matcher(cell.apply(place)).replaceAll(" "));
        }
        text.append('\n');
    }

    /** {@return a table for word processors and mail} */
    String html(List<TableRow> rows) {
        StringBuilder text = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>\n<tr>");
        columns.forEach(column -> text.append("<th>").append(escaped(column.header())).append("</th>"));
        text.append("</tr>\n");
        for (TableRow row : rows) {
            text.append("<tr>");
            for (int place = 0; place < places.length; place++) {
                text.append(columns.get(place).numbers() ? "<td align=\"right\">" : "<td>")
                        .append(escaped(row.cell(places[place]).text())).append("</td>");
            }
            text.append("</tr>\n");
        }
        return text.append("</table></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll(found -> switch (found.group().charAt(0)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.util.List;
import java.util.Locale;

import org.porelyte.quantities.Value;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultColumn.Role;
import org.porelyte.screening.ResultTable;

/** The ranked table of the report: a row per candidate, a column per quantity, the kind of each value beside it. */
final class HtmlRanking {

    private final ResultTable table;
    private final List<Ranking.Ranked> rows;
    private final List<ResultColumn> values;

    HtmlRanking(ResultTable table, List<Ranking.Ranked> rows) {
        this.table = table;
        this.rows = rows;
        this.values = table.columns().stream().filter(column -> column.role() == Role.VALUE).toList();
    }

    void write(HtmlPage page) {
        page.markup("<p class=\"key\">");
        page.markup("<span class=\"predicted\">P</span> predicted, <span class=\"measured\">M</span> measured, "
                + "<span class=\"literature\">L</span> literature</p>\n");
        page.markup("<div class=\"wide\"><table class=\"ranking\">\n<thead><tr>");
        page.element("th", "#").element("th", "Candidate").element("th", "Kind");
        for (ResultColumn column : values) {
            page.element("th title=\"" + HtmlPage.escape(column.description()) + "\"", column.header());
        }
        page.element("th", "Remarks").markup("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            row(i, rows.get(i), page);
        }
        page.markup("</tbody></table></div>\n");
    }

    private void row(int index, Ranking.Ranked row, HtmlPage page) {
        page.markup("<tr>").element("td class=\"number\"", row.place() == 0 ? "–" : Integer.toString(row.place()));
        page.markup("<td><a href=\"#" + HtmlCandidate.anchor(index) + "\">").text(row.result().name())
                .markup("</a></td>\n");
        page.element("td", text(row, Role.KIND));
        for (ResultColumn column : values) {
            Value value = row.result().value(column.quantity().id());
            if (value == null) {
                String reason = row.result().notApplicable().getOrDefault(column.quantity().id(), "");
                page.element("td class=\"none\" title=\"" + HtmlPage.escape(reason) + "\"", "–");
            } else {
                String kind = value.provenance().kind().getLiteral();
                page.markup(value.figure().isText() ? "<td>" : "<td class=\"number\">").text(value.plain());
                page.markup(" <span class=\"" + kind.toLowerCase(Locale.ROOT) + "\">" + kind.charAt(0)
                        + "</span></td>\n");
            }
        }
        page.element("td", text(row, Role.REMARK)).markup("</tr>\n");
    }

    private String text(Ranking.Ranked row, Role role) {
        return table.columns().stream().filter(column -> column.role() == role).findFirst()
                .map(column -> table.text(row, column)).orElse("");
    }
}

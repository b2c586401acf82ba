// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.porelyte.model.Candidate;
import org.porelyte.quantities.PlainNumber;
import org.porelyte.quantities.Provenance;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Failure;
import org.porelyte.screening.Ranking;

/** All that is known of one candidate: every value with its source, what does not apply and why, what failed. */
final class HtmlCandidate {

    private static final double KELVIN_OF_ZERO_CELSIUS = 273.15;

    private final List<Quantity> quantities;

    HtmlCandidate(List<Quantity> quantities) {
        this.quantities = quantities;
    }

    /** {@return the anchor of the candidate of a row in the page; ids may be missing, and the same in two libraries} */
    static String anchor(int row) {
        return "candidate-" + (row + 1);
    }

    void write(int index, Ranking.Ranked row, HtmlPage page) {
        CandidateResult result = row.result();
        Candidate candidate = result.candidate();
        page.markup("<section>\n").element("h3 id=\"" + anchor(index) + "\"", result.name());
        paragraph(candidate.getDescription(), page);
        paragraph(candidate.getNotes(), page);
        paragraph(candidate.getCitation(), page);
        if (!row.reason().isEmpty()) {
            page.element("p", "Not ranked: " + row.reason() + ".");
        }
        for (Failure failure : result.failures()) {
            page.element("p class=\"problem\"", failure.toString());
        }
        page.markup("<table>\n<thead><tr><th>Quantity</th><th>Value</th><th>5 %</th><th>95 %</th><th>Kind</th>"
                + "<th>Condition</th><th>Source</th></tr></thead>\n<tbody>\n");
        for (Quantity quantity : quantities) {
            result.values().getOrDefault(quantity.id(), List.of()).forEach(value -> value(value, page));
        }
        page.markup("</tbody></table>\n");
        if (!result.notApplicable().isEmpty()) {
            page.markup("<p>Not applicable:</p>\n<ul>\n");
            new TreeMap<>(result.notApplicable()).forEach((id, reason) -> page.element("li", name(id) + ": " + reason));
            page.markup("</ul>\n");
        }
        page.markup("</section>\n");
    }

    private static void value(Value value, HtmlPage page) {
        Provenance provenance = value.provenance();
        String unit = value.quantity().unitLabel();
        String kind = provenance.kind().getLiteral().toLowerCase(Locale.ROOT);
        String title = HtmlPage.escape(value.quantity().description());
        page.markup("<tr>").element("th scope=\"row\" title=\"" + title + "\"", value.quantity().name());
        page.element(value.figure().isText() ? "td" : "td class=\"number\"",
                value.figure().isText() || unit.isEmpty() ? value.plain() : value.plain() + " " + unit);
        page.element("td class=\"number\"", value.band().map(band -> PlainNumber.text(band.p05())).orElse(""));
        page.element("td class=\"number\"", value.band().map(band -> PlainNumber.text(band.p95())).orElse(""));
        page.markup("<td><span class=\"" + kind + "\">" + kind + "</span></td>\n");
        page.element("td", condition(provenance));
        page.markup("<td>").textWithDois(provenance.source()).markup("</td></tr>\n");
    }

    private static String condition(Provenance provenance) {
        if (provenance.kelvin().isEmpty()) {
            return provenance.condition();
        }
        String celsius = PlainNumber.text(provenance.temperature() - KELVIN_OF_ZERO_CELSIUS) + " °C";
        return provenance.condition().isEmpty() ? celsius : celsius + "; " + provenance.condition();
    }

    private String name(String id) {
        return quantities.stream().filter(quantity -> quantity.id().equals(id)).map(Quantity::name).findFirst()
                .orElse(id);
    }

    private static void paragraph(String text, HtmlPage page) {
        if (text != null && !text.isBlank()) {
            page.markup("<p>").textWithDois(text).markup("</p>\n");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.Quantity;
import org.porelyte.screening.Ranking;

/** A run in a few sentences, as the console and the report say it. */
public final class Summary {

    private final Report report;

    /** @param report the results */
    public Summary(Report report) {
        this.report = report;
    }

    /** {@return how many candidates there were, what they are ranked by and on what kind of values, and what failed} */
    public List<String> sentences() {
        int screened = report.results().candidates().size();
        int kept = report.table().rows().size();
        List<String> sentences = new ArrayList<>();
        sentences.add((report.results().cancelled() ? "Stopped before its end: " : "") + candidates(screened)
                + " screened" + (kept == screened ? "" : ", " + kept + " kept by the filter") + ". Ranked by "
                + report.ranking().describe(report.results().quantities()) + ".");
        sentences.add(kinds());
        long failed = report.results().candidates().stream().filter(result -> !result.failures().isEmpty()).count();
        if (failed > 0) {
            sentences.add("Something failed for " + candidates((int) failed) + "; see the remarks.");
        }
        return sentences;
    }

    private String kinds() {
        String quantity = report.ranking().keys().get(0).quantity();
        Map<ProvenanceKind, Integer> counts = new EnumMap<>(ProvenanceKind.class);
        int without = 0;
        for (Ranking.Ranked row : report.table().rows()) {
            if (row.place() == 0) {
                without++;
            } else {
                counts.merge(row.result().value(quantity).provenance().kind(), 1, Integer::sum);
            }
        }
        String name = report.results().quantities().stream().filter(declared -> declared.id().equals(quantity))
                .findFirst().map(Quantity::name).orElse(quantity);
        boolean predicted = report.results().calculators().stream()
                .anyMatch(calculator -> calculator.provides().contains(quantity));
        return "Values of the " + name + " behind the ranking: " + counts.getOrDefault(ProvenanceKind.PREDICTED, 0)
                + " predicted, " + counts.getOrDefault(ProvenanceKind.MEASURED, 0) + " measured, "
                + counts.getOrDefault(ProvenanceKind.LITERATURE, 0) + " from the literature; " + without
                + " without a place." + (predicted ? "" : " No calculator of this run predicts it.");
    }

    private static String candidates(int count) {
        return count == 1 ? "1 candidate" : count + " candidates";
    }
}

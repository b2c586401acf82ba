// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.model.validation.Severity;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** How many problems there are, in a sentence. */
final class ProblemSummary {

    private ProblemSummary() {
    }

    /** {@return such as "2 errors, 1 warning. 2 have a quick fix (Ctrl+1), 1 of them safe."} */
    static String of(List<ProblemRow> rows) {
        List<String> counts = new ArrayList<>();
        add(counts, rows, Severity.ERROR, "error", "errors");
        add(counts, rows, Severity.WARNING, "warning", "warnings");
        add(counts, rows, Severity.INFO, "remark", "remarks");
        long fixable = rows.stream().filter(row -> !row.fixes().isEmpty()).count();
        int safe = FixOffer.safe(rows).count();
        String fixes = fixable == 0 ? "" : " " + fixable + (fixable == 1 ? " has" : " have") + " a quick fix (Ctrl+1)"
                + (safe == 0 ? "." : ", " + safe + " of them safe.");
        return String.join(", ", counts) + "." + fixes;
    }

    private static void add(List<String> counts, List<ProblemRow> rows, Severity severity, String one, String many) {
        long count = rows.stream().filter(row -> row.severity() == severity).count();
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }

    /** {@return what to say where there are no problems} */
    static String ofNone(List<LibraryDocument> documents) {
        if (documents.isEmpty()) {
            return "No library is open. File > New > Library... makes one, File > Open... opens one.";
        }
        boolean checked = documents.stream().allMatch(document -> document.findings().snapshot() != null
                && !(document.state() instanceof LibraryState.Opening));
        return checked ? "No problems were found in the open libraries." : "Checking the open libraries ...";
    }
}

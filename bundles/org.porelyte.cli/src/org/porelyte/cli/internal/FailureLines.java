// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Failure;

/** What failed for candidates, for the console: what fails for many in the same way is told once. */
final class FailureLines {

    private final Map<List<String>, List<String>> candidates = new LinkedHashMap<>();

    FailureLines(List<CandidateResult> results) {
        for (CandidateResult result : results) {
            for (Failure failure : result.failures()) {
                List<String> same = List.of(result.library(), failure.where(), failure.message());
                candidates.computeIfAbsent(same, key -> new ArrayList<>()).add(result.name());
            }
        }
    }

    /** {@return messages, in the order of the candidates} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        candidates.forEach((same, names) -> {
            String others = names.size() == 1 ? "" : " and " + (names.size() - 1) + " more";
            lines.add(same.get(0) + ", " + names.get(0) + others + ": " + same.get(1) + ": " + same.get(2));
        });
        return lines;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.ui.ScreeningState;

/** A run in a sentence, and what went wrong in it. */
public final class RunSummary {

    private final ScreeningState.Done done;

    /** @param done the run */
    public RunSummary(ScreeningState.Done done) {
        this.done = done;
    }

    /** {@return how many candidates there are, how many of them have a place, and by what} */
    String sentence() {
        ScreeningResults results = done.results();
        long placed = done.table().rows().stream().filter(row -> row.place() > 0).count();
        return results.candidates().size() + " candidates, " + placed + " ranked by "
                + done.ranking().describe(results.quantities())
                + (done.current() ? "" : ". Changed since: Screen (F5) computes them again");
    }

    /** {@return how far a run came that was stopped, and what to do} */
    public String stopped() {
        return "Stopped after " + done.results().candidates().size() + " of "
                + done.snapshot().library().getCandidates().size() + " candidates. Screen (F5) computes all.";
    }

    /** {@return problems of the run, then how many candidates have some; empty if all went well} */
    List<String> problems() {
        ScreeningResults results = done.results();
        List<String> problems = new ArrayList<>();
        if (results.cancelled()) {
            problems.add(stopped());
        }
        problems.addAll(results.problems());
        List<CandidateResult> failed = results.candidates().stream()
                .filter(candidate -> !candidate.failures().isEmpty()).toList();
        if (!failed.isEmpty()) {
            problems.add("Something failed for " + (failed.size() == 1 ? "1 candidate" : failed.size() + " candidates")
                    + ": see the column Remarks.");
        }
        return problems;
    }
}

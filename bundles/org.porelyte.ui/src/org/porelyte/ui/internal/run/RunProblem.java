// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.model.Candidate;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Failure;
import org.porelyte.ui.ScreeningState;

/**
 * Something that went wrong in a run.
 *
 * @param candidate the candidate as it is edited now; null where the problem is of the whole run
 * @param name      name of the candidate when it was screened
 * @param stage     the stage, or the value of the library that cannot be used; empty where the problem is of the run
 * @param stages    all stages that it stopped
 * @param message   what was wrong; may have several lines, of which the first says it all
 */
record RunProblem(Candidate candidate, String name, String stage, List<String> stages, String message) {

    /** {@return the problems of a run: first those of the whole, then those of its candidates, in their order} */
    static List<RunProblem> of(ScreeningState.Done done) {
        List<RunProblem> problems = new ArrayList<>();
        done.results().problems().forEach(
                message -> problems.add(new RunProblem(null, "(whole run)", "", List.of(), message)));
        for (CandidateResult result : done.results().candidates()) {
            for (Failure failure : result.failures()) {
                problems.add(new RunProblem(done.live(result.candidate()), result.name(), failure.where(),
                        failure.places(), failure.message()));
            }
        }
        return problems;
    }

    /** {@return the message on one line} */
    String line() {
        return message.lines().findFirst().orElse("");
    }
}

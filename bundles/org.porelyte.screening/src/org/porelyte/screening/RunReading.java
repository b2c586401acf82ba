// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.time.Duration;
import java.util.List;

import org.porelyte.quantities.CalculatorDescriptor;

/**
 * How it stands with a run at a moment.
 *
 * @param stages     in the order in which they run; empty before the run has begun
 * @param done       candidates whose stages are all done
 * @param candidates how many there are
 * @param stage      name of the stage that runs longest now; empty if none runs
 * @param candidate  name of the candidate that it runs for; empty if none runs
 * @param stopping   whether it was asked to stop
 * @param elapsed    time since the run began, or from its beginning to its end
 */
public record RunReading(List<StageReading> stages, int done, int candidates, String stage, String candidate,
        boolean stopping, Duration elapsed) {

    /**
     * How it stands with a stage at a moment.
     *
     * @param calculator the calculator
     * @param counts     for how many candidates it ended in which way
     * @param spent      time that it took, of all threads together
     */
    public record StageReading(CalculatorDescriptor calculator, StageCounts counts, Duration spent) {
    }

    /** Copies the stages; nothing may be null. */
    public RunReading {
        stages = List.copyOf(stages);
    }

    /** {@return such as "12 of 47 candidates: Sites of MOF-BZN"} */
    public String sentence() {
        String what = stage.isEmpty() ? "" : ": " + stage + " of " + candidate;
        return (stopping ? "Stopping after " : "") + done + " of " + candidates
                + (candidates == 1 ? " candidate" : " candidates") + what;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.screening.RunReading;
import org.porelyte.screening.Stage;
import org.porelyte.screening.StageCounts;
import org.porelyte.ui.ScreeningState;

/**
 * A stage of a run, as the view shows it.
 *
 * @param name       name and version of the calculator
 * @param counts     for how many candidates it ended in which way
 * @param candidates how many candidates there are
 * @param spent      time that it took, of all threads together
 * @param reasons    why it gave nothing, the most frequent first; empty while the run goes on
 */
record StageRow(String name, StageCounts counts, int candidates, Duration spent, List<Stage.Reason> reasons) {

    /** {@return the stages of a run that goes on} */
    static List<StageRow> of(RunReading reading) {
        return reading.stages().stream().map(stage -> new StageRow(title(stage.calculator()), stage.counts(),
                reading.candidates(), stage.spent(), List.of())).toList();
    }

    /** {@return the stages of a run that is over, counted from its results} */
    static List<StageRow> of(ScreeningState.Done done) {
        List<StageRow> rows = new ArrayList<>();
        for (Stage stage : done.results().stages()) {
            Duration spent = done.reading().stages().get(rows.size()).spent();
            rows.add(new StageRow(title(stage.calculator()), stage.counts(), done.reading().candidates(), spent,
                    stage.reasons()));
        }
        return rows;
    }

    private static String title(CalculatorDescriptor calculator) {
        return calculator.name() + " " + calculator.version();
    }

    /** {@return how far the stage is, such as "31 of 47"} */
    String progress() {
        return counts.done() + " of " + candidates;
    }

    /** {@return the same at the end of the stage} */
    String longestProgress() {
        return candidates + " of " + candidates;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.util.function.Function;

import org.porelyte.screening.StageOutcome.Ending;

/** The columns of the stages. */
enum StageColumn {
    STAGE("Stage", "Calculator and its version, in the order in which they run", StageRow::name),
    PROGRESS("Done", "For how many candidates the stage is done", StageRow::progress),
    COMPUTED("Computed", "Candidates for which it gave a quantity", row -> count(row, Ending.COMPUTED)),
    FAILED("Failed", "Candidates for which it failed", row -> count(row, Ending.FAILED)),
    NOT_APPLICABLE("Not applicable", "Candidates that do not have what it computes",
            row -> count(row, Ending.NOT_APPLICABLE)),
    MISSING_INPUT("Missing input", "Candidates for which it did not run, because something that it requires is neither "
            + "computed nor in the library", row -> count(row, Ending.MISSING_INPUT)),
    TIME("Time", "Time that it took, of all threads together", row -> RunText.time(row.spent()));

    private final String title;
    private final String tooltip;
    private final Function<StageRow, String> text;

    StageColumn(String title, String tooltip, Function<StageRow, String> text) {
        this.title = title;
        this.tooltip = tooltip;
        this.text = text;
    }

    private static String count(StageRow row, Ending ending) {
        return Integer.toString(row.counts().of(ending));
    }

    String title() {
        return title;
    }

    String tooltip() {
        return tooltip;
    }

    String text(StageRow row) {
        return text.apply(row);
    }

    /** {@return whether the column holds figures, which stand at the right} */
    boolean isFigure() {
        return this != STAGE && this != PROGRESS;
    }
}

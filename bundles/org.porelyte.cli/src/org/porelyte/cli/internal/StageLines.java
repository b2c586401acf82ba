// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.porelyte.screening.Stage;
import org.porelyte.screening.StageOutcome.Ending;

/** For how many candidates each calculator computed something, did not apply, lacked what it requires, or failed. */
final class StageLines {

    private final List<Stage> stages;

    StageLines(List<Stage> stages) {
        this.stages = stages;
    }

    void print(PrintStream out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of("Stage"), Stream.of(Ending.values()).map(Ending::words)).toList());
        for (Stage stage : stages) {
            lines.add(Stream.concat(Stream.of(stage.calculator().name() + " " + stage.calculator().version()),
                    Stream.of(Ending.values()).map(ending -> Integer.toString(stage.counts().of(ending)))).toList());
        }
        new TextColumns(column -> column > 0).print(lines, out);
    }
}

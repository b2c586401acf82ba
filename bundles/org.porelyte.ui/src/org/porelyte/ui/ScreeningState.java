// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import org.porelyte.model.Library;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.ScreeningResults;

/** How it stands with the quantities of the open library's candidates. */
public sealed interface ScreeningState {

    /** No library is open. */
    record Idle() implements ScreeningState {
    }

    /**
     * They are being computed.
     *
     * @param library whose candidates
     */
    record Running(Library library) implements ScreeningState {
    }

    /**
     * They are there; after a cancelled run, those of the candidates that were done.
     *
     * @param library whose candidates
     * @param results of the run
     * @param ranking the order of the table
     * @param table   what files and the workbench show of the results
     */
    record Done(Library library, ScreeningResults results, Ranking ranking, ResultTable table)
            implements ScreeningState {
    }

    /**
     * They could not be computed because of an error in the program. What goes wrong with one calculator or candidate
     * is part of the results instead.
     *
     * @param library whose candidates
     * @param message says why
     */
    record Failed(Library library, String message) implements ScreeningState {
    }
}

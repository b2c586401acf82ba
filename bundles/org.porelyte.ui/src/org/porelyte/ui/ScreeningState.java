// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import org.porelyte.model.Candidate;
import org.porelyte.model.edit.Snapshot;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.RunMeter;
import org.porelyte.screening.RunReading;
import org.porelyte.screening.ScreeningResults;

/** How it stands with the quantities of a library's candidates. */
public sealed interface ScreeningState {

    /** They are not known and not being computed. */
    record Idle() implements ScreeningState {
    }

    /**
     * They are being computed.
     *
     * @param candidates how many
     * @param before     the last results, of the library as it was; null if there are none
     * @param meter      says how far it has come, whenever it is asked
     */
    record Running(int candidates, Done before, RunMeter meter) implements ScreeningState {
    }

    /**
     * They are there; after a cancelled run, those of the candidates that were done.
     *
     * @param snapshot the library as it was when the run began
     * @param results  of the run; their candidates are those of the snapshot
     * @param ranking  the order of the table
     * @param table    what files and the workbench show of the results
     * @param reading  how it stood with the run at its end, with its times
     * @param current  whether the library is still what it was
     */
    record Done(Snapshot snapshot, ScreeningResults results, Ranking ranking, ResultTable table, RunReading reading,
            boolean current) implements ScreeningState {

        /**
         * @param candidate of the results
         * @return the candidate as it is edited now; it may have been removed meanwhile
         */
        public Candidate live(Candidate candidate) {
            return snapshot.live(candidate);
        }

        /** {@return the same results of a library that has changed since} */
        public Done outdated() {
            return new Done(snapshot, results, ranking, table, reading, false);
        }
    }

    /**
     * They could not be computed because of an error in the program. What goes wrong with one calculator or candidate
     * is part of the results instead.
     *
     * @param message says why
     */
    record Failed(String message) implements ScreeningState {
    }

    /** {@return the newest results that there are, perhaps of the library as it was; null if there are none} */
    default Done newest() {
        return switch (this) {
            case Done done -> done;
            case Running running -> running.before();
            case Idle idle -> null;
            case Failed failed -> null;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.util.List;

import org.porelyte.screening.Filter;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.screening.SourceLibrary;

/**
 * The results of a run with all that an exporter may want to know.
 *
 * @param libraries what was screened
 * @param results   of the run
 * @param ranking   the order of the table
 * @param filter    which candidates are in the table
 * @param table     the table
 * @param run       how the run was done
 */
public record Report(List<SourceLibrary> libraries, ScreeningResults results, Ranking ranking, Filter filter,
        ResultTable table, RunRecord run) {

    /** Copies the libraries; they may not be null. */
    public Report {
        libraries = List.copyOf(libraries);
    }

    /**
     * @param libraries what was screened
     * @param results   of the run
     * @param ranking   the order of the table
     * @param filter    which candidates are in the table
     * @param run       how the run was done
     */
    public Report(List<SourceLibrary> libraries, ScreeningResults results, Ranking ranking, Filter filter,
            RunRecord run) {
        this(libraries, results, ranking, filter, new ResultTable(results, ranking, filter), run);
    }
}

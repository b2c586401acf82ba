// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.Band;
import org.porelyte.quantities.Value;
import org.porelyte.screening.Ranking.Ranked;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultColumn.Role;
import org.porelyte.screening.ResultTable;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableColumn.Alignment;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** What the table shows of a library: the columns and texts of its results, and the rank in front. */
final class CandidateContent {

    private static final Set<Role> NUMBERS = EnumSet.of(Role.RANK, Role.VALUE, Role.P05, Role.P95);

    /**
     * @param library whose quantities are not known yet
     * @return names and kinds of its candidates
     */
    TableContent of(Library library) {
        return new TableContent(
                List.of(TableColumn.ofText("candidate", "Candidate"), TableColumn.ofText("kind", "Kind")),
                library.getCandidates().stream().map(CandidateContent::row).toList());
    }

    private static TableRow row(Candidate candidate) {
        String name = candidate.getName() == null ? candidate.getId() : candidate.getName();
        return new TableRow(candidate, List.of(TableCell.ofText(name),
                TableCell.ofText(candidate.getKind().getLiteral().toLowerCase(Locale.ROOT))));
    }

    /**
     * @param done a run
     * @return a row per candidate in the order of the ranking, empty where there is nothing to say
     */
    TableContent of(ScreeningState.Done done) {
        ResultTable results = done.table();
        List<ResultColumn> columns = new ArrayList<>(results.columns());
        // That a count from the recipe is computed goes without saying here; tooltips and files say it.
        columns.removeIf(column -> column.role() == Role.PROVENANCE && results.rows().stream()
                .map(row -> row.result().value(column.quantity().id()))
                .allMatch(value -> value == null || value.provenance().kind() == ProvenanceKind.PREDICTED
                        && value.band().isEmpty()));
        // Beside the name, what a reader asks first; files have it behind the quantities.
        columns.sort(Comparator.comparing(column -> column.role() != Role.RANK));
        return new TableContent(columns.stream().map(CandidateContent::column).toList(),
                results.rows().stream().map(row -> row(row, columns, done)).toList());
    }

    private static TableColumn column(ResultColumn column) {
        boolean numbers = NUMBERS.contains(column.role())
                && (column.quantity() == null || !column.quantity().text());
        return new TableColumn(column.name(), column.header(), numbers ? Alignment.RIGHT : Alignment.LEFT,
                CellNotes.header(column));
    }

    private static TableRow row(Ranked row, List<ResultColumn> columns, ScreeningState.Done done) {
        return new TableRow(done.live(row.result().candidate()), columns.stream().map(column -> new TableCell(
                done.table().text(row, column), sortKey(row, column), note(row, column))).toList());
    }

    private static double sortKey(Ranked row, ResultColumn column) {
        if (column.role() == Role.RANK) {
            return row.place() == 0 ? Double.NaN : row.place();
        }
        Value value = column.quantity() == null ? null : row.result().value(column.quantity().id());
        if (value == null) {
            return Double.NaN;
        }
        return switch (column.role()) {
            case VALUE -> value.number().orElse(Double.NaN);
            case P05 -> value.band().map(Band::p05).orElse(Double.NaN);
            case P95 -> value.band().map(Band::p95).orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    private static Supplier<String> note(Ranked row, ResultColumn column) {
        return () -> CellNotes.cell(row, column);
    }
}

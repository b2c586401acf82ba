// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.quantities.Quantity;
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

/** What the table shows of a library: the columns of its results, and the rank in front. */
final class CandidateContent {

    private static final Set<Role> NUMBERS = EnumSet.of(Role.RANK, Role.VALUE, Role.P05, Role.P95);
    private static final String GENERAL = "Candidate";

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
     * @return a row per candidate in the order of the ranking, empty where there is nothing to say; cells are made when
     *         they are asked for
     */
    TableContent of(ScreeningState.Done done) {
        ResultTable results = done.table();
        List<ResultColumn> columns = new ArrayList<>(results.columns());
        FirstColumns first = new FirstColumns(results, done.ranking());
        columns.sort(Comparator.comparingInt(first::prominence));
        return new TableContent(columns.stream().map(column -> column(column, columns, first)).toList(),
                results.rows().stream().map(row -> new TableRow(done.live(row.result().candidate()),
                        place -> cell(row, columns.get(place), results, first))).toList());
    }

    private static TableColumn column(ResultColumn column, List<ResultColumn> all, FirstColumns first) {
        Quantity quantity = column.quantity();
        boolean value = column.role() == Role.VALUE;
        boolean numbers = NUMBERS.contains(column.role()) && (quantity == null || !quantity.text());
        List<String> companions = !value ? List.of() : all.stream()
                .filter(other -> other != column && quantity.equals(other.quantity())).map(ResultColumn::name).toList();
        return new TableColumn(column.name(), value ? quantity.title() : column.header(), column.unitLabel(),
                numbers ? Alignment.RIGHT : Alignment.LEFT,
                CellNotes.header(column, value && first.marks(quantity.id())),
                quantity == null ? GENERAL : group(quantity), first.shows(column), companions);
    }

    /** The beginning of the quantity's id, which those of the same field have in common. */
    private static String group(Quantity quantity) {
        String word = quantity.id().split("\\.")[0].replace('_', ' ');
        return word.isEmpty() ? GENERAL : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static TableCell cell(Ranked row, ResultColumn column, ResultTable results, FirstColumns first) {
        String plain = results.text(row, column);
        double number = results.number(row, column).orElse(Double.NaN);
        Value value = column.role() == Role.VALUE ? row.result().value(column.quantity().id()) : null;
        if (value == null) {
            return new TableCell(plain, number, plain, "", () -> CellNotes.cell(row, column));
        }
        return new TableCell(ValueText.text(value), number, plain,
                first.marks(column.quantity().id()) ? ValueText.mark(value) : "", () -> CellNotes.cell(row, column));
    }
}

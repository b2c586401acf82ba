// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.porelyte.quantities.Value;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultColumn.Role;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.export.Report;

/** The ranking as a table to read: place, candidate, what it is made of, and the values that it is ranked by. */
final class ConsoleTable {

    private static final String NONE = "-";
    private static final Set<String> FACTS =
            Set.of(ResultTable.FORMULA_UNIT, ResultTable.MOLAR_MASS, "loading.ion");

    private final Report report;
    private final List<ResultColumn> facts;
    private final List<ResultColumn> ranked;
    /** Whether candidates come from several libraries, in which they may have the same name. */
    private final boolean several;

    ConsoleTable(Report report) {
        this.report = report;
        this.several = report.libraries().size() > 1;
        List<ResultColumn> values =
                report.table().columns().stream().filter(column -> column.role() == Role.VALUE).toList();
        this.ranked = report.ranking().keys().stream()
                .flatMap(key -> values.stream().filter(column -> column.quantity().id().equals(key.quantity())))
                .toList();
        this.facts = values.stream()
                .filter(column -> FACTS.contains(column.quantity().id()) && !ranked.contains(column)).toList();
    }

    void print(PrintStream out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header());
        report.table().rows().forEach(row -> lines.add(line(row)));
        new TextColumns(this::isNumber).print(lines, out);
    }

    private boolean isNumber(int column) {
        int fact = column - (several ? 4 : 3);
        if (fact < 0) {
            return column == 0;
        }
        return fact < facts.size() ? !facts.get(fact).quantity().text()
                : (fact - facts.size()) % 2 == 0 && (fact - facts.size()) / 2 < ranked.size();
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of("#", "Candidate"));
        if (several) {
            cells.add("Library");
        }
        cells.add("Kind");
        facts.forEach(column -> cells.add(column.header()));
        for (ResultColumn column : ranked) {
            cells.add(column.header());
            cells.add("is");
        }
        cells.add("Remarks");
        return cells;
    }

    private List<String> line(Ranking.Ranked row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.place() == 0 ? NONE : Integer.toString(row.place()));
        cells.add(row.result().name().replaceAll("\\s+", " "));
        if (several) {
            cells.add(row.result().library());
        }
        cells.add(text(row, Role.KIND));
        facts.forEach(column -> cells.add(plain(row.result().value(column.quantity().id()))));
        for (ResultColumn column : ranked) {
            Value value = row.result().value(column.quantity().id());
            cells.add(plain(value));
            cells.add(value == null ? "" : value.provenance().kind().getLiteral().toLowerCase(Locale.ROOT));
        }
        cells.add(text(row, Role.REMARK).replace("not ranked: ", ""));
        return cells;
    }

    private static String plain(Value value) {
        return value == null ? NONE : value.plain();
    }

    private String text(Ranking.Ranked row, Role role) {
        return report.table().columns().stream().filter(column -> column.role() == role).findFirst()
                .map(column -> report.table().text(row, column)).orElse("");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

import org.porelyte.model.Applicability;
import org.porelyte.quantities.PlainNumber;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.ResultColumn.Role;

/**
 * The table of results that files, the console and the workbench show: a row per candidate, best first, and a column
 * per quantity that a calculator of the run provides or a candidate has a value of; formula unit, molar mass and what
 * the ranking goes by come first.
 */
public final class ResultTable {

    /** Id of the quantity of the third column. */
    public static final String FORMULA_UNIT = "composition.formula_unit";
    /** Id of the quantity of the fourth column. */
    public static final String MOLAR_MASS = "composition.molar_mass";

    private final List<ResultColumn> columns;
    private final List<Ranking.Ranked> rows;

    /**
     * @param results of a run
     * @param ranking the order of the rows
     * @param filter  which candidates are rows
     */
    public ResultTable(ScreeningResults results, Ranking ranking, Filter filter) {
        this.columns = columns(results, ranking);
        this.rows = ranking.rank(filter.apply(results.candidates()), results.quantities());
    }

    /** {@return the columns, in their order} */
    public List<ResultColumn> columns() {
        return columns;
    }

    /** {@return the candidates, in their order} */
    public List<Ranking.Ranked> rows() {
        return rows;
    }

    /**
     * @param row    a row of this table
     * @param column a column of this table
     * @return the text of the cell; empty where there is nothing to say
     */
    public String text(Ranking.Ranked row, ResultColumn column) {
        CandidateResult result = row.result();
        Value value = column.quantity() == null ? null : result.value(column.quantity().id());
        return switch (column.role()) {
            case CANDIDATE -> result.name();
            case KIND -> result.candidate().getKind().getLiteral().toLowerCase(Locale.ROOT);
            case RANK -> row.place() == 0 ? "" : Integer.toString(row.place());
            case REMARK -> remark(row);
            case ID -> result.candidate().getId();
            case LIBRARY -> result.library();
            default -> value == null ? "" : text(value, column.role());
        };
    }

    /**
     * @param row    a row of this table
     * @param column a column of this table
     * @return the number behind the text of the cell, with all its digits and in the unit of the column; empty where
     *         there is none
     */
    public OptionalDouble number(Ranking.Ranked row, ResultColumn column) {
        if (column.role() == Role.RANK) {
            return row.place() == 0 ? OptionalDouble.empty() : OptionalDouble.of(row.place());
        }
        Value value = column.quantity() == null ? null : row.result().value(column.quantity().id());
        if (value == null) {
            return OptionalDouble.empty();
        }
        return switch (column.role()) {
            case VALUE -> value.number();
            case P05 -> value.band().map(band -> OptionalDouble.of(band.p05())).orElse(OptionalDouble.empty());
            case P95 -> value.band().map(band -> OptionalDouble.of(band.p95())).orElse(OptionalDouble.empty());
            default -> OptionalDouble.empty();
        };
    }

    private static String text(Value value, Role role) {
        return switch (role) {
            case VALUE -> value.number().isPresent() ? PlainNumber.text(value.number().getAsDouble())
                    : value.quantity().text() ? value.plain() : "";
            case BOUND -> bound(value);
            case P05 -> value.band().map(band -> PlainNumber.text(band.p05())).orElse("");
            case P95 -> value.band().map(band -> PlainNumber.text(band.p95())).orElse("");
            case PROVENANCE -> value.provenance().kind().getLiteral().toLowerCase(Locale.ROOT);
            case FLAG -> flag(value);
            default -> throw new IllegalArgumentException(role + " is not of a value");
        };
    }

    /** A column of numbers holds nothing else, so words in place of a number stand here too. */
    private static String bound(Value value) {
        return value.figure().isText() && !value.quantity().text() ? value.plain() : value.figure().bound();
    }

    private static String flag(Value value) {
        return value.flag() == Applicability.NONE ? ""
                : value.flag().getLiteral().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String remark(Ranking.Ranked row) {
        List<String> parts = new ArrayList<>();
        row.result().failures().forEach(failure -> parts.add("failed: " + failure.line()));
        if (!row.reason().isEmpty()) {
            parts.add("not ranked: " + row.reason());
        }
        return String.join("; ", parts);
    }

    private static List<ResultColumn> columns(ScreeningResults results, Ranking ranking) {
        // The first columns are the same for every run, also for one that computes neither.
        Set<String> shown = new HashSet<>(Set.of(FORMULA_UNIT, MOLAR_MASS));
        results.calculators().forEach(calculator -> shown.addAll(calculator.provides()));
        results.candidates().forEach(candidate -> shown.addAll(candidate.values().keySet()));

        List<ResultColumn> columns = new ArrayList<>();
        columns.add(new ResultColumn("candidate", "Candidate", "Name of the candidate.", Role.CANDIDATE, null));
        columns.add(new ResultColumn("kind", "Kind", "Framework, polymer or composite.", Role.KIND, null));
        List<Quantity> quantities = new ArrayList<>(results.quantities());
        List<String> order = new ArrayList<>(List.of(FORMULA_UNIT, MOLAR_MASS));
        ranking.keys().forEach(key -> order.add(key.quantity()));
        quantities.sort(Comparator.comparingInt(
                quantity -> order.contains(quantity.id()) ? order.indexOf(quantity.id()) : order.size()));
        for (Quantity quantity : quantities) {
            if (shown.contains(quantity.id())) {
                addQuantity(quantity, results.candidates(), columns);
            }
        }
        columns.add(new ResultColumn("rank", "Rank", "Place in the ranking.", Role.RANK, null));
        columns.add(new ResultColumn("remarks", "Remarks", "Why there is no place, and what failed.", Role.REMARK,
                null));
        columns.add(new ResultColumn("candidate_id", "Id", "Id of the candidate in its library.", Role.ID, null));
        columns.add(new ResultColumn("library", "Library", "Name of the library.", Role.LIBRARY, null));
        return List.copyOf(columns);
    }

    private static void addQuantity(Quantity quantity, List<CandidateResult> candidates, List<ResultColumn> columns) {
        String name = switch (quantity.id()) {
            case FORMULA_UNIT -> "formula_unit";
            case MOLAR_MASS -> "molar_mass_g_mol";
            default -> quantity.column();
        };
        String id = quantity.id();
        String title = quantity.name();
        columns.add(new ResultColumn(name, quantity.header(), quantity.description(), Role.VALUE, quantity));
        if (id.equals(FORMULA_UNIT) || id.equals(MOLAR_MASS)) {
            // Facts of the recipe, always computed: nothing to tell apart.
            return;
        }
        addCompanion(candidates, columns, quantity, id + "_bound", "bound", "What keeps the " + title
                + " from being exact.", Role.BOUND, value -> !bound(value).isEmpty());
        addCompanion(candidates, columns, quantity, id + "_p05", "5 %", "5 % quantile of the " + title + ".", Role.P05,
                value -> value.band().isPresent());
        addCompanion(candidates, columns, quantity, id + "_p95", "95 %", "95 % quantile of the " + title + ".",
                Role.P95, value -> value.band().isPresent());
        addCompanion(candidates, columns, quantity, id + "_kind", "kind", "Whether the " + title
                + " is predicted, measured or from the literature.", Role.PROVENANCE, value -> true);
        addCompanion(candidates, columns, quantity, id + "_flag", "flag", "How far the prediction of the " + title
                + " may be trusted.", Role.FLAG, value -> value.flag() != Applicability.NONE);
    }

    private static void addCompanion(List<CandidateResult> candidates, List<ResultColumn> columns, Quantity quantity,
            String name, String word, String description, Role role, Predicate<Value> present) {
        boolean any = candidates.stream().map(candidate -> candidate.value(quantity.id()))
                .anyMatch(value -> value != null && present.test(value));
        if (any) {
            String symbol = quantity.symbol().isEmpty() ? quantity.name() : quantity.symbol();
            columns.add(new ResultColumn(name, symbol + " " + word, description, role, quantity));
        }
    }
}

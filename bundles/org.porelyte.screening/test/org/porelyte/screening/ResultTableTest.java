// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Applicability;
import org.porelyte.model.Candidate;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;
import org.porelyte.quantities.Band;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Outcome;

class ResultTableTest {

    private final Bench bench = new Bench();

    private ResultTable table() {
        return new ResultTable(bench.run(), Ranking.byDefault(), Filter.none());
    }

    private static Map<String, String> cells(ResultTable table, int row) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns().forEach(column -> cells.put(column.name(), table.text(table.rows().get(row), column)));
        return cells;
    }

    @Test
    void columnsBeginWithCandidateKindFormulaAndMass() {
        bench.calculator("c", List.of(), List.of("composition.molar_mass", "composition.formula_unit"),
                (input, progress) -> Outcome.computed().number("composition.molar_mass", 1838.1711)
                        .text("composition.formula_unit", "C54H34O38Zr6").build());
        bench.sigma(bench.candidate("X"), 8.76e-4);
        assertEquals(List.of("candidate", "kind", "formula_unit", "molar_mass_g_mol", "transport.sigma_S_cm",
                "transport.sigma_kind", "rank", "remarks", "candidate_id", "library"),
                table().columns().stream().map(ResultColumn::name).toList());
        assertEquals(Map.of("candidate", "X", "kind", "framework", "formula_unit", "C54H34O38Zr6",
                "molar_mass_g_mol", "1838.17", "transport.sigma_S_cm", "8.76e-4", "transport.sigma_kind", "literature",
                "rank", "1", "remarks", "", "candidate_id", "x", "library", "lib"), cells(table(), 0));
    }

    @Test
    void whatTheRankingGoesByComesNext() {
        bench.quantities("a.one");
        Candidate candidate = bench.candidate("X");
        bench.sigma(candidate, 1e-4);
        bench.value(candidate, "a.one", 1, "", ProvenanceKind.LITERATURE, 300);
        Ranking ranking = Ranking.parse("a.one", bench.quantities());
        assertEquals(List.of("candidate", "kind", "formula_unit", "molar_mass_g_mol", "a.one", "a.one_kind",
                "transport.sigma_S_cm"), new ResultTable(bench.run(), ranking, Filter.none()).columns().stream()
                        .map(ResultColumn::name).limit(7).toList());
    }

    @Test
    void bandsFlagsAndBoundsHaveColumnsWhereTheyExist() {
        bench.calculator("c", List.of(), List.of("transport.sigma"), (input, progress) -> Outcome.computed()
                .figure("transport.sigma", Figure.of(1e-4).with(new Band(1e-5, 1e-4, 1e-3),
                        Applicability.CALIBRATED_ON_ONE_POINT)).build());
        bench.value(bench.candidate("X"), "transport.t_plus", 0.5, "", ProvenanceKind.LITERATURE, 300)
                .setForm(ValueForm.LOWER_BOUND);
        Map<String, String> cells = cells(table(), 0);
        assertEquals("1e-5", cells.get("transport.sigma_p05"));
        assertEquals("0.001", cells.get("transport.sigma_p95"));
        assertEquals("calibrated-on-one-point", cells.get("transport.sigma_flag"));
        assertEquals("predicted", cells.get("transport.sigma_kind"));
        assertEquals("0.5", cells.get("transport.t_plus"), "a number in a column of numbers");
        assertEquals(">", cells.get("transport.t_plus_bound"));
        assertFalse(cells.containsKey("transport.sigma_bound"));
        assertFalse(cells.containsKey("transport.t_plus_flag"));
    }

    @Test
    void aColumnOfNumbersHoldsNoWords() {
        QuantityValue value =
                bench.value(bench.candidate("X"), "transport.t_plus", 0, "", ProvenanceKind.LITERATURE, 300);
        value.setForm(ValueForm.LIST);
        value.setText("0.3 / 0.4");
        assertEquals("", cells(table(), 0).get("transport.t_plus"));
        assertEquals("0.3 / 0.4", cells(table(), 0).get("transport.t_plus_bound"));
    }

    @Test
    void remarksSayWhatFailedAndWhyThereIsNoPlace() {
        bench.quantities("a.one").calculator("c", List.of(), List.of("a.one"), (input, progress) -> {
            throw new IllegalStateException("no");
        });
        bench.candidate("X");
        assertEquals("failed: c: no; not ranked: no ionic conductivity known", cells(table(), 0).get("remarks"));
        assertEquals("", cells(table(), 0).get("rank"));
    }
}

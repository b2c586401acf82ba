// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Applicability;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ValueForm;
import org.porelyte.quantities.Band;
import org.porelyte.quantities.ClassPathRegistry;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Outcome;
import org.porelyte.screening.Bench;
import org.porelyte.screening.Filter;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.RunOptions;

class XlsxExporterTest {

    private final Bench bench = new Bench();

    @TempDir
    private Path folder;

    private Xlsx written() throws Exception {
        Report report = new Report(bench.sources(), bench.run(), Ranking.byDefault(), Filter.none(),
                new RunRecord("test", "", RunOptions.usual(), List.of()));
        assertEquals(List.of(), new ReportFolder(folder).write(report, new ExporterReader()
                .read(new ClassPathRegistry(getClass().getClassLoader()).create())));
        return new Xlsx(folder.resolve("results.xlsx"));
    }

    /** Cells of a row by the titles of their columns. */
    private static Map<String, Object> row(Xlsx file, String sheet, int row) throws Exception {
        Map<String, Object> cells = file.cells(sheet);
        Map<String, Object> byTitle = new HashMap<>();
        cells.forEach((name, value) -> {
            String column = name.replaceAll("\\d", "");
            if (name.equals(column + (row + 1))) {
                byTitle.put((String) cells.get(column + 1), value);
            }
        });
        return byTitle;
    }

    @Test
    void numbersAreNumbersUnderTitlesWithUnits() throws Exception {
        bench.calculator("c", List.of(), List.of("transport.sigma"), (input, progress) -> Outcome.computed()
                .figure("transport.sigma", Figure.of(1.23456789e-4).with(new Band(1e-5, 1e-4, 1e-3),
                        Applicability.WARN)).build());
        bench.value(bench.candidate("A <b>"), "transport.t_plus", 0.5, "", ProvenanceKind.LITERATURE, 300)
                .setForm(ValueForm.LOWER_BOUND);
        Xlsx file = written();
        assertEquals(List.of("Results", "Columns"), file.sheets());
        Map<String, Object> row = row(file, "Results", 1);
        assertEquals("A <b>", row.get("Candidate"));
        assertEquals(1.23456789e-4, row.get("σ (S/cm)"), "all digits, not the six of results.csv");
        assertEquals(1e-5, row.get("σ 5 % (S/cm)"));
        assertEquals(1e-3, row.get("σ 95 % (S/cm)"));
        assertEquals("predicted", row.get("σ kind"));
        assertEquals(0.5, row.get("t+"));
        assertEquals(">", row.get("t+ bound"));
        assertEquals(1.0, row.get("Rank"));
    }

    @Test
    void whatThereIsNotHasNoCell() throws Exception {
        bench.sigma(bench.candidate("A"), 1e-4);
        bench.candidate("B");
        Map<String, Object> row = row(written(), "Results", 2);
        assertEquals("B", row.get("Candidate"));
        assertFalse(row.containsKey("σ (S/cm)") || row.containsKey("Rank"));
    }

    @Test
    void theSecondSheetSaysWhatTheColumnsMean() throws Exception {
        bench.sigma(bench.candidate("A"), 1e-4);
        Map<String, Object> cells = written().cells("Columns");
        String name = cells.entrySet().stream().filter(cell -> "transport.sigma_S_cm".equals(cell.getValue()))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        String place = name.substring(1);
        assertEquals("B", name.substring(0, 1));
        assertEquals("σ (S/cm)", cells.get("A" + place));
        assertEquals("S/cm", cells.get("C" + place));
        assertEquals("s", cells.get("D" + place), "the description that was declared");
    }
}

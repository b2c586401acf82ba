// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Candidate;
import org.porelyte.screening.Filter;
import org.porelyte.screening.RunOptions;
import org.porelyte.screening.SourceLibrary;
import org.porelyte.screening.export.ExporterReader;
import org.porelyte.screening.export.Report;
import org.porelyte.screening.export.ReportFolder;
import org.porelyte.screening.export.RunRecord;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableRow;
import org.porelyte.ui.kit.table.TableState;

@WorkbenchTest
class CandidatesViewTest {

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    @Test
    void theExampleIsInTheTableAndItsCellsEqualTheResultsFile() throws Exception {
        ScreeningState.Done done = workbench.computed();
        CandidatesView view = workbench.view(CandidatesView.ID, CandidatesView.class);
        List<NamedCsvRecord> records = export(done);
        assertEquals(47, records.size());
        TableState before = workbench.ask(view.table()::state);
        List<TableColumn> columns = workbench.ask(() -> {
            view.table().setState(TableState.USUAL);
            view.table().showColumns(view.table().content().columns().stream().map(TableColumn::id).toList());
            return view.table().shownColumns();
        });
        for (String column : List.of("candidate", "formula_unit", "molar_mass_g_mol", "transport.sigma_S_cm",
                "transport.sigma_kind", "loading.ion_mmol_g", "rank")) {
            assertTrue(columns.stream().anyMatch(shown -> shown.id().equals(column)), column + " is shown");
        }
        for (int row = 0; row < records.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int r = row;
                int c = column;
                assertEquals(expected(records.get(row), columns.get(column)),
                        workbench.ask(() -> view.table().drawnText(r, c)),
                        "row " + row + ", column " + columns.get(column).id());
            }
        }
        assertEquals(records.get(0).getHeader().size(), columns.size(), "no column is lost");
        workbench.ask(() -> {
            view.table().setState(before);
            return null;
        });
        NamedCsvRecord mixed = records.stream().filter(found -> found.getField("candidate").equals("MOF-OH-V"))
                .findFirst().orElseThrow();
        assertEquals("C54H34O38Zr6", mixed.getField("formula_unit"));
        assertEquals("1838.17", mixed.getField("molar_mass_g_mol"));
        assertEquals("", workbench.ask(view::shownProblems));
        assertEquals("", workbench.ask(view::shownMessage));
    }

    /** A value is drawn with what the file has in columns of their own: its bound before, its band behind it. */
    private static String expected(NamedCsvRecord row, TableColumn column) {
        String text = row.getField(column.id());
        for (String companion : column.companions()) {
            String more = row.getField(companion);
            if (companion.endsWith("_bound") && !more.isEmpty()) {
                text = more.length() == 1 ? more + text : more;
            } else if (companion.endsWith("_p05") && !more.isEmpty()) {
                text += " (" + more + " \u2013 " + row.getField(companion.replace("_p05", "_p95")) + ")";
            }
        }
        return text;
    }

    private List<NamedCsvRecord> export(ScreeningState.Done done) throws Exception {
        SourceLibrary library = new SourceLibrary("bilayer-zwitterionic", done.snapshot().library());
        Report report = new Report(List.of(library), done.results(), done.ranking(), Filter.none(),
                new RunRecord("test", "", RunOptions.usual(), List.of()));
        List<String> problems = new ReportFolder(folder).write(report,
                new ExporterReader().read(RegistryFactory.getRegistry()));
        assertEquals(List.of(), problems);
        List<NamedCsvRecord> records = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("results.csv"))) {
            reader.forEach(records::add);
        }
        return records;
    }

    @Test
    void explorerAndTableFollowEachOther() throws Exception {
        workbench.computed();
        CandidatesView table = workbench.view(CandidatesView.ID, CandidatesView.class);
        ExplorerView explorer = workbench.view(ExplorerView.ID, ExplorerView.class);
        Candidate bzn = workbench.ask(() -> (Candidate) table.table().shownRows().get(0).element());
        assertEquals("MOF-BZN", bzn.getName());
        workbench.ask(() -> {
            explorer.tree().setSelection(new StructuredSelection(bzn), true);
            return null;
        });
        assertEquals(List.of(bzn), workbench.ask(() -> table.table().getSelection().toList()));
        workbench.view(CandidatesView.ID, CandidatesView.class);
        Candidate second = workbench.ask(() -> (Candidate) table.table().shownRows().get(1).element());
        workbench.ask(() -> {
            table.table().setSelection(new StructuredSelection(second));
            return null;
        });
        assertEquals(List.of(second), workbench.ask(() -> explorer.tree().getStructuredSelection().toList()));
    }

    @Test
    void sortingPutsNumbersInOrderAndEmptyCellsLast() throws Exception {
        workbench.computed();
        CandidatesView view = workbench.view(CandidatesView.ID, CandidatesView.class);
        List<TableRow> rows = workbench.ask(() -> {
            view.table().sortBy(new SortKey("molar_mass_g_mol", true));
            List<TableRow> sorted = view.table().shownRows();
            view.table().sortBy();
            return sorted;
        });
        assertEquals("HKUST-1-LiClO4/PC", ((Candidate) rows.get(0).element()).getName(), "403.247 g/mol");
        assertEquals("PIL", ((Candidate) rows.get(1).element()).getName(), "403.324 g/mol");
        assertEquals("COMPOSITE", ((Candidate) rows.get(rows.size() - 1).element()).getKind().getLiteral());
    }

    @Test
    void screenComputesAgain() throws Exception {
        ScreeningState.Done before = workbench.computed();
        workbench.ask(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.porelyte.ui.screen", null));
        workbench.await("another result", () -> workbench.active().screening() instanceof ScreeningState.Done done
                && done != before);
        assertFalse(workbench.computed().results().cancelled());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porelyte.testsupport.WorkbenchTest;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

import org.porelyte.model.Candidate;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.table.TableExport;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableState;

/** What a user does with the table of candidates. */
@WorkbenchTest
class CandidateTableTest {

    private static final String SIGMA = "transport.sigma_S_cm";

    private final Workbench workbench = new Workbench();
    private DataTable table;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        workbench.computed();
        table = workbench.view(CandidatesView.ID, CandidatesView.class).table();
        run(() -> table.setState(TableState.USUAL));
    }

    @AfterEach
    void leaveAsItComes() throws Exception {
        run(() -> table.setState(TableState.USUAL));
    }

    private void run(Runnable task) throws Exception {
        workbench.ask(() -> {
            task.run();
            return null;
        });
    }

    private List<String> names() throws Exception {
        return workbench.ask(() -> table.shownRows().stream().map(row -> ((Candidate) row.element()).getName())
                .toList());
    }

    private List<String> columns() throws Exception {
        return workbench.ask(() -> table.shownColumns().stream().map(TableColumn::id).toList());
    }

    @Test
    void typingIntoTheFilterRowFiltersAndSaysHowManyAreLeft() throws Exception {
        run(() -> table.editFilter("candidate"));
        Text field = workbench.ask(table::filterField);
        run(() -> field.setText("uio-66"));
        workbench.await("fewer rows", () -> table.shownRows().size() < 47);
        for (String name : names()) {
            assertTrue(name.toLowerCase().contains("uio-66"), name);
        }
        assertEquals(names().size() + " of 47 candidates shown", workbench.ask(table::filterLine));
        run(() -> {
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            field.notifyListeners(SWT.Traverse, enter);
        });
        assertNull(workbench.ask(table::filterField), "Enter closes the field");
        assertTrue(names().size() < 47);
        run(table::clearFilters);
        assertEquals(47, names().size());
        assertEquals("", workbench.ask(table::filterLine));
    }

    @Test
    void escapeGoesBackToTheFilterBefore() throws Exception {
        run(() -> table.filter("kind", "composite"));
        int before = names().size();
        run(() -> table.editFilter("kind"));
        Text field = workbench.ask(table::filterField);
        run(() -> field.setText("polymer"));
        run(() -> {
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            field.notifyListeners(SWT.Traverse, escape);
        });
        assertEquals(before, names().size());
        assertEquals("composite", workbench.ask(() -> table.state().filters().get("kind")));
    }

    @Test
    void numbersAreFilteredByTheirValueAndMistakesAreTold() throws Exception {
        run(() -> table.filter(SIGMA, ">= 5.1e-4"));
        assertEquals(List.of("MOF-BZN", "Interconnected network (Zr-BPDC-2SO3Li on BC)", "MOF-BZN membrane"),
                names().subList(0, 3), "8.76e-4, 7.88e-4 and 5.1e-4 S/cm, as README has them");
        assertEquals(3, names().size());
        run(() -> table.filter(SIGMA, "> much"));
        assertEquals(47, names().size());
        String line = workbench.ask(table::filterLine);
        assertTrue(line.contains("47 of 47") && line.contains("Not filtered by \u03c3: 'much' is no number"), line);
    }

    @Test
    void rowsAreSortedByTwoColumns() throws Exception {
        run(() -> table.sortBy(new SortKey("kind", false), new SortKey("molar_mass_g_mol", true)));
        List<String> kinds = workbench.ask(() -> table.shownRows().stream()
                .map(row -> ((Candidate) row.element()).getKind().getLiteral()).toList());
        assertEquals("POLYMER", kinds.get(0));
        assertEquals("COMPOSITE", kinds.get(46));
        int place = columns().indexOf("molar_mass_g_mol");
        double before = 0;
        for (int row = kinds.indexOf("FRAMEWORK"); row <= kinds.lastIndexOf("FRAMEWORK"); row++) {
            int r = row;
            double mass = Double.parseDouble(workbench.ask(() -> table.drawnText(r, place)));
            assertTrue(mass >= before, "row " + row);
            before = mass;
        }
    }

    @Test
    void columnsAreHiddenShownAndOrdered() throws Exception {
        List<String> usual = columns();
        assertEquals(List.of("rank", "candidate", SIGMA, "kind"), usual.subList(0, 4));
        int all = workbench.ask(() -> table.content().columns().size());
        assertTrue(usual.size() < all / 2, "mostly empty columns wait to be chosen");
        run(() -> table.showColumns(List.of("candidate", SIGMA, "rank")));
        assertEquals(List.of("candidate", SIGMA, "rank"), columns());
        assertEquals("MOF-BZN", workbench.ask(() -> table.drawnText(0, 0)));
        assertEquals("8.76e-4", workbench.ask(() -> table.drawnText(0, 1)));
        assertEquals("\u03c3 (S/cm)", workbench.ask(() -> table.drawnHeader(1)));
    }

    @Test
    void theSelectionIsCopiedWithHeaders() throws Exception {
        run(() -> table.showColumns(List.of("candidate", SIGMA)));
        run(() -> {
            table.filter(SIGMA, ">=7.88e-4");
            table.selectAll();
        });
        assertEquals(2, workbench.ask(() -> table.getSelection().size()));
        workbench.ask(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.edit.copy", null));
        List<String> copied = workbench.ask(() -> {
            Clipboard clipboard = new Clipboard(table.control().getDisplay());
            try {
                return List.of((String) clipboard.getContents(TextTransfer.getInstance()),
                        (String) clipboard.getContents(HTMLTransfer.getInstance()));
            } finally {
                clipboard.dispose();
            }
        });
        assertEquals("Candidate\t\u03c3 (S/cm)\nMOF-BZN\t8.76e-4\nInterconnected network (Zr-BPDC-2SO3Li on BC)\t"
                + "7.88e-4\n", copied.get(0));
        assertTrue(copied.get(1).contains("<th>\u03c3 (S/cm)</th>"), copied.get(1));
    }

    @Test
    void theArrangementOutlivesNewResultsAndTheView() throws Exception {
        run(() -> {
            table.showColumns(List.of("candidate", SIGMA, "kind"));
            table.sortBy(new SortKey("candidate", true));
            table.filter("kind", "framework");
            table.freeze(1);
        });
        List<String> shown = names();
        assertTrue(shown.size() < 47);
        ScreeningState.Done before = workbench.computed();
        workbench.ask(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.porelyte.ui.screen", null));
        workbench.await("another result",
                () -> workbench.active().screening() instanceof ScreeningState.Done done && done != before);
        workbench.computed();
        assertEquals(shown, names());
        assertEquals(List.of("candidate", SIGMA, "kind"), columns());

        DataTable closed = table;
        run(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IViewReference view = page.findViewReference(CandidatesView.ID);
            page.hideView(view);
        });
        assertTrue(workbench.ask(() -> closed.control().isDisposed()));
        assertFalse(InstanceScope.INSTANCE.getNode("org.porelyte.ui").get("table.candidates", "").isEmpty());
        table = workbench.view(CandidatesView.ID, CandidatesView.class).table();
        assertEquals(shown, names());
        assertEquals(List.of("candidate", SIGMA, "kind"), columns());
        assertEquals(1, workbench.ask(() -> table.state().frozen()));
    }

    @Test
    void whatIsShownIsExportedWithKindAndBound() throws Exception {
        run(() -> {
            table.showColumns(List.of("candidate", SIGMA));
            table.filter(SIGMA, ">= 5.1e-4");
            table.sortBy(new SortKey(SIGMA, true));
        });
        TableContent shown = workbench.ask(table::shown);
        Path csv = folder.resolve("shown.csv");
        new TableExport(shown, "Candidates").write(csv);
        List<CsvRecord> records = records(csv);
        assertEquals(List.of("candidate", SIGMA), records.get(0).getFields().subList(0, 2));
        int kind = records.get(0).getFields().indexOf("transport.sigma_kind");
        assertEquals(List.of("MOF-BZN membrane", "5.1e-4"), records.get(1).getFields().subList(0, 2));
        assertEquals("literature", records.get(1).getField(kind));
        assertEquals(4, records.size());
        Path xlsx = folder.resolve("shown.xlsx");
        new TableExport(shown, "Candidates").write(xlsx);
        assertEquals("5.1E-4", cell(xlsx, "B2"));
        assertEquals("\u03c3 (S/cm)", cell(xlsx, "B1"));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing temporary stays");
        }
    }

    @Test
    void anExportThatCannotBeWrittenSaysWhy() throws Exception {
        TableContent content = workbench.ask(table::content);
        Path absent = folder.resolve("absent").resolve("x.csv");
        String said = assertThrows(IOException.class,
                () -> new TableExport(content, "Candidates").write(absent)).getMessage();
        assertTrue(said.contains("x.csv") && said.contains("the folder is missing"), said);
    }

    private static List<CsvRecord> records(Path file) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (var reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(records::add);
        }
        return records;
    }

    private static String cell(Path file, String name) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            NodeList cells = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))).getElementsByTagName("c");
            for (int i = 0; i < cells.getLength(); i++) {
                if (cells.item(i).getAttributes().getNamedItem("r").getNodeValue().equals(name)) {
                    return cells.item(i).getTextContent();
                }
            }
        }
        throw new IOException(file + " has no cell " + name);
    }
}

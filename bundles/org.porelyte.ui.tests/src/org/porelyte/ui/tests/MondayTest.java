// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.NamedElement;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.plots.PointSeries;
import org.porelyte.screening.CandidateResult;
import org.porelyte.testsupport.Album;
import org.porelyte.testsupport.DialogHandle;
import org.porelyte.testsupport.GridHandle;
import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.TreeHandle;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.charts.HistogramView;
import org.porelyte.ui.internal.charts.ScatterView;
import org.porelyte.ui.internal.depiction.DepictionView;
import org.porelyte.ui.internal.editor.LibraryEditors;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.problems.ProblemsView;
import org.porelyte.ui.kit.drawing.DrawingCanvas;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableState;

/**
 * One connected day: a chemist makes a library of the example, changes a linker, builds MOF-OH-V again, screens, looks
 * at the results, and saves. {@link TuesdayTest} finds it all again in the next session on the same workspace.
 */
@WorkbenchTest
class MondayTest {

    private static final String ACID = "O[C:1](=O)c1ccc(cc1)[C:2](O)=O";
    private static final String SIGMA = "transport.sigma_S_cm";

    private final Album album = new Album("monday");
    private final Robot robot = new Robot();

    private Path folder;
    private LibraryDocument document;
    private PartHandle<IEditorPart> editor;

    @BeforeEach
    void beginInTheUsualLayout() throws IOException {
        robot.act(() -> {
            robot.window().getActivePage().resetPerspective();
            if (album.isOpen()) {
                robot.window().getShell().setBounds(robot.window().getShell().getDisplay().getBounds());
            }
        });
        robot.menu("Window", "Appearance", System.getProperty("porelyte.test.theme", "Light"));
        DataTable table = table();
        robot.act(() -> table.setState(TableState.USUAL));
        folder = TwoDays.makeFolder();
    }

    @Test
    void fromALinkerToARankedTableAndLeftForTuesday() throws Exception {
        makeALibraryOfTheExample();
        Library original = robot.ask(() -> EcoreUtil.copy(library()));
        seeWhatABrokenAndAnotherSmilesDo();
        putVinylAndHydroxylOnTheLinker();
        makeACandidateOfTwoLinkers();
        takeAllBackAndDoItAgain(original);
        screen();
        sortFilterAndChooseColumns();
        findAPointOfTheScatterInTheTable();
        saveCloseAndOpenAgain();
        leaveALayoutForTuesday();
    }

    private Libraries libraries() {
        return robot.window().getService(Libraries.class);
    }

    private Library library() {
        return document.library().orElseThrow();
    }

    private <T extends NamedElement> T element(String id, Class<T> type) {
        return robot.ask(() -> type.cast(library().eResource().getEObject(id)));
    }

    private DataTable table() {
        PartHandle<CandidatesView> view = robot.view(CandidatesView.ID, CandidatesView.class);
        return robot.ask(() -> view.part().table());
    }

    private String value(String candidate, String quantity) {
        ScreeningState.Done done = document.screening() instanceof ScreeningState.Done found && found.current()
                ? found : null;
        return done == null ? "" : done.results().candidates().stream()
                .filter(result -> result.candidate().getId().equals(candidate)).findFirst()
                .map((CandidateResult result) -> result.value(quantity)).map(found -> found.plain()).orElse("");
    }

    private void awaitFormula(String candidate, String formula) {
        robot.await("the formula unit " + formula + " of " + candidate,
                () -> value(candidate, "composition.formula_unit").equals(formula));
    }

    private void makeALibraryOfTheExample() {
        robot.menu("File", "New", "Library...");
        DialogHandle wizard = robot.dialog("New Library");
        assertFalse(wizard.button("Finish").isEnabled(), "there is no name yet");
        wizard.field("Name:").enter("Monday");
        wizard.field("Folder:").enter(folder.toString());
        wizard.button("The example bilayer-zwitterionic").click();
        album.add("new-library");
        wizard.closeWith("Finish");
        document = robot.awaitValue("the library", () -> libraries().active()
                .filter(active -> active.file().equals(folder.resolve("Monday.porelyte"))
                        && active.state() instanceof LibraryState.Opened).orElse(null));
        // 6 C8H4O4 and Zr6O4(OH)4
        awaitFormula("uio-66", "C48H28O32Zr6");
        editor = robot.editor("Monday");
        album.add("library");
    }

    private void seeWhatABrokenAndAnotherSmilesDo() {
        TreeHandle tree = robot.view(ExplorerView.ID).tree();
        tree.item(folder.getFileName().toString(), "Monday*", "Linkers (*", "Terephthalic acid").doubleClick();
        editor.activate();
        DepictionView depiction = robot.view(DepictionView.ID, DepictionView.class).part();
        robot.await("the drawing", () -> depiction.pane().shownCaption().contains("166.13"));
        album.add("linker");
        editor.fieldById("smiles").enter("O[C:1](=O)c1cc(F)c(cc1[C:2](O)=O");
        ProblemsView problems = robot.view(ProblemsView.ID, ProblemsView.class).part();
        robot.await("the problem", () -> problems.rows().stream().anyMatch(row -> row.document() == document
                && row.sentence().contains("SMILES broken at character")));
        assertTrue(editor.texts().stream().anyMatch(text -> text.contains("SMILES broken at character")),
                editor.texts()::toString);
        album.add("broken-smiles");
        editor.fieldById("smiles").enter("O[C:1](=O)c1cc(F)c(cc1)[C:2](O)=O");
        // One F in the place of one H on each of six linkers.
        awaitFormula("uio-66", "C48H22F6O32Zr6");
        robot.await("the other drawing", () -> depiction.pane().shownCaption().contains("184.12"));
        robot.await("the problem to go", () -> problems.rows().stream().noneMatch(row -> row.document() == document
                && row.sentence().contains("SMILES broken at character")));
        robot.view(DepictionView.ID);
        album.add("another-smiles");
        editor.fieldById("smiles").enter(ACID);
        awaitFormula("uio-66", "C48H28O32Zr6");
    }

    private void putVinylAndHydroxylOnTheLinker() {
        Linker linker = element("bdc", Linker.class);
        editor.activate();
        attach(5, "Vinyl");
        robot.await("vinyl", () -> linker.getSmiles().equals("O[C:1](=O)c1cc(C=[CH2:3])c(cc1)[C:2](O)=O"));
        assertEquals(1, linker.getGraftAnchors().size());
        attach(10, "Hydroxyl");
        robot.await("hydroxyl", () -> linker.getSmiles().equals("O[C:1](=O)c1cc(C=[CH2:3])c(cc1O)[C:2](O)=O"));
        // 6 C10H6O5 and Zr6O4(OH)4
        awaitFormula("uio-66", "C60H40O38Zr6");
        editor.fieldById("name").enter("2-Hydroxy-5-vinylterephthalic acid");
        album.add("vinyl-and-hydroxyl");
    }

    /** Chooses a group in the menu of an atom of the drawing in the editor. */
    private void attach(int atom, String group) {
        Control control = editor.id("structure").control();
        DrawingCanvas canvas = robot.ask(() -> DrawingCanvas.of(control).orElseThrow());
        String smiles = robot.ask(() -> element("bdc", Linker.class).getSmiles());
        robot.await("the drawing of " + smiles, () -> canvas.isSharp() && canvas.content().isPresent()
                && canvas.content().get().regions().size() == atoms(smiles));
        DrawingRegion region = robot.ask(() -> canvas.content().orElseThrow().regions().stream()
                .filter(found -> found.id().equals("0:" + atom)).findFirst().orElseThrow());
        Point place = robot.ask(() -> canvas.place(region));
        editor.id("structure").click(place.x, place.y);
        album.add("atom-menu-" + group.toLowerCase());
        editor.id("structure").openedMenu("Attach Group", group);
    }

    private static int atoms(String smiles) {
        return (int) smiles.chars().filter(letter -> "COc".indexOf(letter) >= 0).count();
    }

    /** MOF-OH-V, doi:10.1002/adma.202304685: C54H34O38Zr6 as in the example's table. */
    private void makeACandidateOfTwoLinkers() {
        robot.menu("File", "New", "Candidate...");
        DialogHandle wizard = robot.dialog("New Candidate of Monday");
        album.add("new-candidate-kind");
        wizard.tableWith("Zr6 12-connected").select("Zr6 12-connected");
        wizard.tableWith("fcu").select("fcu");
        album.add("new-candidate-node-and-net");
        wizard.button("Next >").click();
        assertFalse(wizard.button("Finish").isEnabled(), "there is no linker yet");
        wizard.table().check("2-Vinylterephthalic acid");
        wizard.table().check("2,5-Dihydroxyterephthalic acid");
        album.add("new-candidate-linkers");
        wizard.button("Next >").click();
        album.add("new-candidate-additions");
        wizard.button("Next >").click();
        wizard.field("Name:").enter("Monday MOF");
        assertTrue(wizard.texts().stream().anyMatch(text -> text.contains("C54H34O38Zr6")), wizard.texts()::toString);
        album.add("new-candidate-name");
        wizard.closeWith("Finish");
        awaitFormula("monday-mof", "C54H34O38Zr6");
        album.add("candidate");
    }

    private void takeAllBackAndDoItAgain(Library original) {
        Library edited = robot.ask(() -> EcoreUtil.copy(library()));
        while (robot.ask(() -> document.editing().orElseThrow().history().canUndo())) {
            robot.menu("Edit", "Undo*");
        }
        assertTrue(robot.ask(() -> EcoreUtil.equals(original, library())), "all is taken back");
        assertFalse(robot.ask(document::isDirty));
        awaitFormula("uio-66", "C48H28O32Zr6");
        album.add("all-undone");
        while (robot.ask(() -> document.editing().orElseThrow().history().canRedo())) {
            robot.menu("Edit", "Redo*");
        }
        assertTrue(robot.ask(() -> EcoreUtil.equals(edited, library())), "all is done again");
        awaitFormula("monday-mof", "C54H34O38Zr6");
        album.add("all-redone");
    }

    private void screen() {
        ScreeningState before = document.screening();
        robot.view(CandidatesView.ID);
        robot.press("F5");
        robot.await("new results", () -> document.screening() instanceof ScreeningState.Done done && done != before);
        awaitFormula("monday-mof", "C54H34O38Zr6");
        album.add("screened");
    }

    private void sortFilterAndChooseColumns() {
        DataTable table = table();
        robot.act(() -> robot.window().getShell().getDisplay().asyncExec(table::chooseColumns));
        DialogHandle dialog = robot.dialog("Columns");
        dialog.fieldWithMessage("Find a column by its name").enter("transference");
        robot.await("the columns that are found", () -> dialog.table().rows().size() < 5);
        dialog.table().check("t+ kind");
        album.add("columns");
        dialog.closeWith("OK");
        List<String> columns = robot.ask(() -> table.shownColumns().stream().map(TableColumn::id).toList());
        assertTrue(columns.contains("transport.t_plus_kind"), columns.toString());
        GridHandle grid = robot.view(CandidatesView.ID).grid();
        grid.click(1, 0);
        robot.await("the names in their order", () -> table.state().sort().size() == 1);
        grid.click(1, 1);
        Text field = robot.awaitValue("the field of the filter", table::filterField);
        robot.act(() -> field.setText("mof"));
        robot.await("the rows that fit", () -> table.shownRows().size() < 20);
        robot.act(() -> table.editFilter("candidate"));
        robot.press("Enter");
        List<String> names = robot.ask(() -> table.shownRows().stream()
                .map(row -> ((Candidate) row.element()).getName()).toList());
        assertTrue(names.contains("Monday MOF") && names.stream().allMatch(name -> name.toLowerCase().contains("mof")),
                names.toString());
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
        album.add("sorted-and-filtered");
    }

    private void findAPointOfTheScatterInTheTable() {
        ScatterView scatter = robot.view(ScatterView.ID, ScatterView.class).part();
        PointSeries points = robot.awaitValue("points", () -> scatter.chart().chart().series().stream()
                .filter(PointSeries.class::isInstance).map(PointSeries.class::cast)
                .filter(series -> series.ids().contains("mof-bzn")).findFirst().orElse(null));
        int index = points.ids().indexOf("mof-bzn");
        Point place = robot.ask(() -> scatter.chart().place(points.x().get(index), points.y().get(index)));
        robot.view(ScatterView.ID).find(Control.class, "the plot", control -> control == scatter.chart().plot())
                .click(place.x, place.y);
        Candidate bzn = element("mof-bzn", Candidate.class);
        DataTable table = table();
        robot.await("the row", () -> table.getSelection().toList().equals(List.of(bzn)));
        album.add("point-and-row");
    }

    private void saveCloseAndOpenAgain() throws Exception {
        robot.menu("File", "Save");
        robot.await("the library to be saved", () -> !document.isDirty());
        Library saved = robot.ask(() -> EcoreUtil.copy(library()));
        assertTrue(EcoreUtil.equals(saved, new LibraryFiles().load(document.file()).library()));
        Path file = document.file();
        robot.menu("File", "Close Library");
        robot.await("the library to be closed", () -> !libraries().documents().contains(document));
        album.add("closed");
        document = robot.ask(() -> libraries().open(file));
        robot.await("the library to be read", () -> document.state() instanceof LibraryState.Opened);
        assertTrue(robot.ask(() -> EcoreUtil.equals(saved, library())));
        assertTrue(Files.exists(folder.resolve("Monday.porelyte")));
    }

    /** Closes one view and shows another, so that the layout is no longer that of the perspective. */
    private void leaveALayoutForTuesday() throws IOException {
        robot.act(() -> {
            new LibraryEditors(robot.window().getActivePage()).open(element("bdc", Linker.class), null);
            var page = robot.window().getActivePage();
            page.hideView(page.findViewReference(HistogramView.ID));
        });
        robot.view(ProblemsView.ID);
        robot.view(CandidatesView.ID);
        album.add("left-for-tuesday");
        robot.awaitJobs();
        List<String> layout = new Layout(robot).lines();
        assertTrue(layout.stream().noneMatch(line -> line.contains(HistogramView.ID)), layout.toString());
        Files.write(TwoDays.layout(), layout);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.Examples;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.NamedElement;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.plots.PointSeries;
import org.porelyte.screening.CandidateResult;
import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.charts.ScatterView;
import org.porelyte.ui.internal.depiction.DepictionView;
import org.porelyte.ui.internal.editor.LibraryEditor;
import org.porelyte.ui.internal.editor.LibraryEditors;

/** A chemist's day: edit, see what it does, take it back, screen, look, save, come again. */
@WorkbenchTest
class EditingTest {

    private static final String VINYL = "O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O";

    private final Robot robot = new Robot();
    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    private LibraryDocument document;

    @BeforeEach
    void openACopyOfTheExample() throws Exception {
        Path file = folder.resolve("monday.porelyte");
        new Examples().copy("bilayer-zwitterionic", file);
        document = open(file);
    }

    private LibraryDocument open(Path file) {
        LibraryDocument opened = robot.ask(() -> robot.window().getService(Libraries.class).open(file));
        robot.await("the library to be read", () -> opened.state() instanceof LibraryState.Opened);
        return opened;
    }

    @AfterEach
    void close() {
        robot.act(() -> robot.window().getService(Libraries.class).close(document));
    }

    private Library library() {
        return document.library().orElseThrow();
    }

    private <T extends NamedElement> T element(String id, Class<T> type) {
        return robot.ask(() -> type.cast(library().eResource().getEObject(id)));
    }

    private PartHandle<IEditorPart> edit(EObject element) {
        robot.act(() -> new LibraryEditors(robot.window().getActivePage()).open(element, null));
        return robot.editor("monday");
    }

    private String formulaOf(String candidate) {
        ScreeningState.Done done = document.screening() instanceof ScreeningState.Done found && found.current()
                ? found : null;
        return done == null ? "" : done.results().candidates().stream()
                .filter(result -> result.candidate().getId().equals(candidate)).findFirst()
                .map(EditingTest::formula).orElse("");
    }

    private static String formula(CandidateResult result) {
        return result.value("composition.formula_unit") == null ? "none"
                : result.value("composition.formula_unit").plain();
    }

    @Test
    void formulaDepictionAndProblemsFollowTheSmiles() {
        DepictionView depiction = workbench.ask(() -> workbench.view(DepictionView.ID, DepictionView.class));
        robot.await("UiO-66 as it is", () -> formulaOf("uio-66").equals("C48H28O32Zr6"));
        PartHandle<IEditorPart> editor = edit(element("bdc", Linker.class));
        editor.fieldById("smiles").enter(VINYL);
        // Six linkers, each with C2H2 more: C48H28 becomes C60H40.
        robot.await("UiO-66 of the other linker", () -> formulaOf("uio-66").equals("C60H40O32Zr6"));
        robot.await("the other drawing", () -> depiction.pane().shownCaption().contains("192.17"));
        editor.fieldById("smiles").enter("O[C:1](=O)c1cc(C=C)c(cc1[C:2](O)=O");
        robot.await("the problem", () -> document.findings().problems().stream()
                .anyMatch(problem -> document.findings().element(problem) instanceof Linker linker
                        && linker.getId().equals("bdc")));
        assertTrue(editor.texts().stream().anyMatch(text -> text.contains("SMILES broken at character")),
                editor.texts().toString());
    }

    @Test
    void everythingIsTakenBackAndDoneAgain() throws Exception {
        Library original = new LibraryFiles().load(document.file()).library();
        PartHandle<IEditorPart> editor = edit(element("bdc", Linker.class));
        editor.fieldById("smiles").enter(VINYL);
        editor.fieldById("name").enter("Another acid");
        editor.fieldById("topicity").enter("3");
        editor.button("Add").click();
        robot.await("the edits", () -> document.isDirty());
        robot.act(() -> ((LibraryEditor) editor.part()).flush());
        Library edited = robot.ask(() -> EcoreUtil.copy(library()));
        assertFalse(EcoreUtil.equals(original, edited));
        for (int i = 0; i < 50 && robot.ask(this::canUndo); i++) {
            robot.menu("Edit", "Undo*");
        }
        assertTrue(robot.ask(() -> EcoreUtil.equals(original, library())), "all is taken back");
        assertFalse(robot.ask(document::isDirty));
        for (int i = 0; i < 50 && robot.ask(this::canRedo); i++) {
            robot.menu("Edit", "Redo*");
        }
        assertTrue(robot.ask(() -> EcoreUtil.equals(edited, library())), "all is done again");
        assertTrue(robot.ask(document::isDirty));
    }

    private boolean canUndo() {
        return document.editing().orElseThrow().history().canUndo();
    }

    private boolean canRedo() {
        return document.editing().orElseThrow().history().canRedo();
    }

    @Test
    void savedClosedAndOpenedAgainItIsTheSame() throws Exception {
        PartHandle<IEditorPart> editor = edit(element("bdc", Linker.class));
        editor.fieldById("name").enter("Renamed acid");
        robot.await("the edit", () -> document.isDirty());
        robot.menu("File", "Save");
        robot.await("the library to be saved", () -> !document.isDirty());
        Library saved = robot.ask(() -> EcoreUtil.copy(library()));
        Path file = document.file();
        assertTrue(Files.exists(folder.resolve("monday.porelyte.bak")), "the file as it was stays beside");
        close();
        document = open(file);
        assertTrue(robot.ask(() -> EcoreUtil.equals(saved, library())));
        assertEquals("Renamed acid", element("bdc", Linker.class).getName());
    }

    @Test
    void aPointOfTheScatterIsARowOfTheTable() {
        robot.await("the quantities", () -> !formulaOf("uio-66").isEmpty());
        ScatterView scatter = workbench.ask(() -> workbench.view(ScatterView.ID, ScatterView.class));
        CandidatesView table = workbench.ask(() -> workbench.view(CandidatesView.ID, CandidatesView.class));
        PointSeries points = robot.awaitValue("points", () -> scatter.chart().chart().series().stream()
                .filter(PointSeries.class::isInstance).map(PointSeries.class::cast)
                .filter(series -> series.ids().contains("mof-bzn")).findFirst().orElse(null));
        int index = points.ids().indexOf("mof-bzn");
        workbench.ask(() -> workbench.view(ScatterView.ID, ScatterView.class));
        var place = robot.ask(() -> scatter.chart().place(points.x().get(index), points.y().get(index)));
        robot.view(ScatterView.ID).find(Control.class, "the plot",
                control -> control == scatter.chart().plot()).click(place.x, place.y);
        robot.await("the row", () -> table.table().getSelection().toList().equals(
                List.of(library().eResource().getEObject("mof-bzn"))));
        assertEquals(Set.of("mof-bzn"), robot.ask(() -> scatter.chart().chosen()));
    }

    @Test
    void whatIsTypedIsSavedWithoutLeavingTheField() throws Exception {
        PartHandle<IEditorPart> editor = edit(element("uio-66", Candidate.class));
        editor.fieldById("name").enter("UiO-66, dried");
        robot.act(() -> ((LibraryEditor) editor.part()).doSave(new NullProgressMonitor()));
        assertEquals("UiO-66, dried", new LibraryFiles().load(document.file()).library().getCandidates().get(0)
                .getName());
    }
}

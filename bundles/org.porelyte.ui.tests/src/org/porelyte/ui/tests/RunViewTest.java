// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.Examples;
import org.porelyte.model.Candidate;
import org.porelyte.model.PorelytePackage;
import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.run.RunView;

/** The example has 47 candidates; the calculators Gate and Faulty of this bundle come last. */
@WorkbenchTest
class RunViewTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    private LibraryDocument document;
    private PartHandle<RunView> view;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("run.porelyte");
        new Examples().copy("bilayer-zwitterionic", file);
        document = robot.ask(() -> robot.window().getService(Libraries.class).open(file));
        view = robot.view(RunView.ID, RunView.class);
        robot.await("the first run", () -> document.screening() instanceof ScreeningState.Done);
    }

    @AfterEach
    void close() {
        Gate.open();
        Faulty.failFor("");
        robot.act(() -> robot.window().getService(Libraries.class).close(document));
    }

    private void screen() {
        robot.act(document::screen);
        robot.await("the run", () -> document.screening() instanceof ScreeningState.Done);
        robot.await("the view", () -> view.part().shownHeadline().startsWith("47 candidates screened in "));
    }

    private Tree stages() {
        robot.act(() -> view.first(CTabFolder.class).control().setSelection(0));
        return view.first(Tree.class).control();
    }

    /** For how many candidates a stage is computed, not applicable, missing input, failed, as the tree shows it. */
    private List<String> counts(String stage) {
        Tree tree = stages();
        return robot.ask(() -> {
            TreeItem item = Stream.of(tree.getItems()).filter(one -> one.getText().equals(stage)).findFirst()
                    .orElseThrow();
            return List.of(item.getText(2), item.getText(4), item.getText(5), item.getText(3));
        });
    }

    private Table problems() {
        robot.act(() -> view.first(CTabFolder.class).control().setSelection(1));
        return view.first(Table.class).control();
    }

    private static boolean isStopEnabled() {
        return PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.porelyte.ui.stopScreening").isEnabled();
    }

    @Test
    void aRunShowsItsStagesAndReasons() {
        screen();
        assertEquals(List.of("0", "47", "0", "0"), counts("Gate 1"));
        assertEquals(List.of("0", "47", "0", "0"), counts("Faulty 1"));
        Tree tree = stages();
        TreeItem gate = robot.ask(() -> Stream.of(tree.getItems())
                .filter(item -> item.getText().equals("Gate 1")).findFirst().orElseThrow());
        assertEquals("47 not applicable: nothing to compute", robot.ask(() -> gate.getItem(0).getText()));
        assertEquals("No problems. Nothing failed in this run.", robot.ask(view.part()::shownProblemsMessage));
        assertTrue(robot.ask(view.part()::shownHeadline).endsWith("No problems."));
        assertFalse(robot.ask(RunViewTest::isStopEnabled), "nothing runs");
        robot.act(() -> gate.setExpanded(true));
        robot.act(document::screen);
        screen();
        assertTrue(robot.ask(gate::getExpanded), "what was opened stays open");
    }

    @Test
    void keysReachTheWindowWhileAMessageIsShown() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.porelyte"), "no library");
        LibraryDocument unread = robot.ask(() -> robot.window().getService(Libraries.class).open(bad));
        robot.await("the message", () -> view.part().shownMessage().contains("bad.porelyte"));
        robot.act(() -> {
            robot.window().getShell().forceActive();
            view.part().setFocus();
        });
        Control focus = robot.ask(() -> Display.getCurrent().getFocusControl());
        assertTrue(robot.ask(() -> focus != null && focus.isVisible()),
                () -> "what is seen has the focus, not " + focus);
        robot.act(() -> robot.window().getService(Libraries.class).close(unread));
    }

    @Test
    void whatRunsIsShownAndCanBeStopped() {
        Gate.shut();
        robot.act(document::screen);
        robot.await("the stage that blocks", () -> view.part().shownHeadline()
                .matches("0 of 47 candidates: Gate of .+ \\(.*s\\)"));
        Tree tree = stages();
        robot.await("the stages before it", () -> Integer.parseInt(tree.getItem(0).getText(2))
                + Integer.parseInt(tree.getItem(0).getText(4)) > 0);
        assertEquals(List.of("0", "0", "0", "0"), counts("Gate 1"));
        assertTrue(robot.ask(() -> Stream.of(Job.getJobManager().find(null)).anyMatch(
                job -> job.getName().equals("Screening run") && job.getState() == Job.RUNNING)), "as a job");
        robot.await("the command", RunViewTest::isStopEnabled);
        robot.menu("Library", "Stop Screening");
        robot.await("the view to say so", () -> view.part().shownHeadline().startsWith("Stopping after 0 of 47"));
        Gate.open();
        robot.await("the end", () -> document.screening() instanceof ScreeningState.Done done
                && done.results().cancelled());
        robot.await("the view", () -> view.part().shownHeadline().startsWith("Stopped after 0 of 47 candidates."));
        assertEquals(List.of("0", "0", "0", "0"), counts("Gate 1"));
        screen();
        assertEquals(List.of("0", "47", "0", "0"), counts("Gate 1"));
    }

    @Test
    void aRunThatIsStoppedBeforeItBeginsLeavesTheResultsThatThereWere() {
        ScreeningState.Done before = robot.ask(() -> document.screening().newest());
        robot.act(() -> {
            Job.getJobManager().suspend();
            document.screen();
            document.stopScreening();
            Job.getJobManager().resume();
        });
        robot.await("the state before", () -> document.screening() instanceof ScreeningState.Done done
                && (done == before || done.results().cancelled()));
    }

    @Test
    void aProblemLeadsToItsCandidate() {
        Faulty.failFor("MOF-BZN");
        screen();
        assertEquals(List.of("0", "46", "0", "1"), counts("Faulty 1"));
        Table table = problems();
        assertEquals(1, robot.ask(table::getItemCount));
        assertEquals(List.of("MOF-BZN", "Faulty", "no pores were found"), robot.ask(() -> List.of(
                table.getItem(0).getText(0), table.getItem(0).getText(1), table.getItem(0).getText(2))));
        robot.act(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
            Event opened = new Event();
            opened.item = table.getItem(0);
            table.notifyListeners(SWT.DefaultSelection, opened);
        });
        Candidate broken = robot.ask(() -> document.library().orElseThrow().getCandidates().stream()
                .filter(candidate -> candidate.getName().equals("MOF-BZN")).findFirst().orElseThrow());
        PartHandle<ExplorerView> explorer = robot.view(ExplorerView.ID, ExplorerView.class);
        robot.await("the candidate in the explorer", () -> explorer.part().tree().getStructuredSelection().toList()
                .equals(List.of(broken)));
        robot.editor("run");
        view.activate();
        Faulty.failFor("");
        screen();
        assertEquals(0, robot.ask(table::getItemCount));
    }

    @Test
    void problemsAreSortedByTheirHeaders() {
        // Both SMILES are broken, so that the candidates with these linkers fail.
        robot.act(() -> {
            for (String id : List.of("bdc", "bpdc")) {
                document.library().orElseThrow().getLinkers().stream().filter(one -> one.getId().equals(id))
                        .forEach(one -> document.execute(SetCommand.create(
                                document.editing().orElseThrow().domain(), one,
                                PorelytePackage.Literals.LINKER__SMILES, "C(" + id)));
            }
        });
        robot.await("the run of the edited library", () -> document.screening() instanceof ScreeningState.Done done
                && done.current() && done.results().hasFailures());
        Table table = problems();
        robot.await("the list", () -> table.getItemCount() > 2);
        List<String> unsorted = names(table);
        click(table);
        List<String> sorted = unsorted.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        assertEquals(sorted, names(table));
        click(table);
        assertEquals(sorted.reversed().get(0), names(table).get(0));
        click(table);
        assertEquals(unsorted, names(table));
    }

    private void click(Table table) {
        robot.act(() -> table.getColumn(0).notifyListeners(SWT.Selection, new Event()));
    }

    private List<String> names(Table table) {
        return robot.ask(() -> Stream.of(table.getItems()).map(item -> item.getText()).toList());
    }
}

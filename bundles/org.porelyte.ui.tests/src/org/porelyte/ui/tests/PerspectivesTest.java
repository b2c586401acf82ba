// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.depiction.DepictionView;
import org.porelyte.ui.internal.explorer.ExplorerView;

@WorkbenchTest
class PerspectivesTest {

    private static final String SCREENING = "org.porelyte.ui.screening";
    private static final String DESIGN = "org.porelyte.ui.design";
    private static final String EXAMPLE = "bilayer-zwitterionic";

    private final Robot robot = new Robot();
    private final Workbench workbench = new Workbench();

    @BeforeEach
    void begin() {
        workbench.computed();
        robot.menu("File", "Open Example", EXAMPLE);
        robot.menu("Help", "Welcome");
        robot.menu("Window", "Perspective", "Screening");
    }

    @AfterEach
    void end() {
        robot.closeDialogs();
        robot.menu("Window", "Perspective", "Screening");
        robot.act(() -> page().resetPerspective());
        robot.act(() -> page().closeEditor(page().findEditor(robot.editor("Welcome").part().getEditorInput()), false));
    }

    private IWorkbenchPage page() {
        return robot.window().getActivePage();
    }

    private String perspective() {
        return robot.ask(() -> page().getPerspective().getId());
    }

    private TreeSet<String> views() {
        return robot.ask(() -> Stream.of(page().getViewReferences()).map(IViewReference::getId)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<String> editors() {
        return robot.ask(() -> Stream.of(page().getEditorReferences()).map(IEditorReference::getTitle).toList());
    }

    @Test
    void theMenuSwitchesAndMarksThePerspectiveAndEditorsStay() {
        List<String> before = editors();
        robot.menu("Window", "Perspective", "Design");
        assertEquals(DESIGN, perspective());
        assertEquals(List.of("Design"), marked());
        assertEquals(before, editors());
        robot.menu("Window", "Perspective", "Screening");
        assertEquals(SCREENING, perspective());
        assertEquals(List.of("Screening"), marked());
        assertEquals(before, editors());
    }

    @Test
    void keysSwitch() {
        robot.view(ExplorerView.ID);
        robot.press("Ctrl+F12");
        robot.await("the design perspective", () -> page().getPerspective().getId().equals(DESIGN));
        robot.press("Ctrl+F11");
        robot.await("the screening perspective", () -> page().getPerspective().getId().equals(SCREENING));
    }

    @Test
    void designHasALargeEditorAndItsViews() {
        robot.menu("Window", "Perspective", "Design");
        assertTrue(views().containsAll(List.of(ExplorerView.ID, DepictionView.ID, "org.porelyte.ui.problems")),
                views().toString());
    }

    @Test
    void resettingBringsClosedViewsBackAndKeepsEditors() {
        for (String name : List.of("Design", "Screening")) {
            robot.menu("Window", "Perspective", name);
            robot.act(() -> page().resetPerspective());
            List<String> before = editors();
            TreeSet<String> all = views();
            robot.act(() -> {
                page().hideView(page().findView(ExplorerView.ID));
                page().hideView(page().findView(DepictionView.ID));
            });
            robot.menu("Window", "Reset Perspective");
            robot.dialog("Reset Perspective").closeWith("Reset Perspective");
            robot.await("the views of " + name, () -> views().containsAll(all));
            assertEquals(before, editors(), name);
            assertNotNull(robot.editor("Welcome"));
            assertNotNull(robot.editor(EXAMPLE));
        }
        assertTrue(views().contains(CandidatesView.ID));
    }

    /** The entries of Window > Perspective that are marked. */
    private List<String> marked() {
        return robot.ask(() -> {
            Menu window = item(robot.window().getShell().getMenuBar(), "Window").getMenu();
            window.notifyListeners(SWT.Show, new Event());
            Menu perspectives = item(window, "Perspective").getMenu();
            perspectives.notifyListeners(SWT.Show, new Event());
            List<String> marked = Stream.of(perspectives.getItems()).filter(MenuItem::getSelection)
                    .map(item -> item.getText().replaceAll("&|\t.*", "")).toList();
            perspectives.notifyListeners(SWT.Hide, new Event());
            window.notifyListeners(SWT.Hide, new Event());
            return marked;
        });
    }

    private static MenuItem item(Menu menu, String text) {
        return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow();
    }
}

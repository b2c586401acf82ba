// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Candidate;
import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.editor.LibraryEditor;
import org.porelyte.ui.internal.editor.LibraryEditorInput;
import org.porelyte.ui.internal.help.HelpView;
import org.porelyte.ui.internal.preferences.WorkbenchPreferences;
import org.porelyte.ui.internal.welcome.FirstEditors;
import org.porelyte.ui.internal.welcome.WelcomeChoice;

@WorkbenchTest
class WelcomeTest {

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="lib" name="Empty" formatVersion="1.0"/>
            """;
    private static final String EXAMPLE = "bilayer-zwitterionic";
    private static final int NARROW = 240;

    private final Robot robot = new Robot();
    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    private PartHandle<IEditorPart> welcome;

    @BeforeEach
    void open() {
        workbench.computed();
        robot.menu("Help", "Welcome");
        welcome = robot.editor("Welcome");
    }

    @AfterEach
    void close() {
        robot.act(() -> page().closeEditor(welcome.part(), false));
    }

    private IWorkbenchPage page() {
        return robot.window().getActivePage();
    }

    @Test
    void thereIsOnePageInFrontWithTheFirstLinkReadyForEnter() {
        assertEquals(welcome.part(), robot.ask(() -> page().getActiveEditor()));
        robot.menu("Help", "Welcome");
        assertEquals(1, robot.ask(() -> Stream.of(page().getEditorReferences())
                .filter(editor -> editor.getTitle().equals("Welcome")).count()));
        robot.await("the focus on the first link", () -> Display.getCurrent().getFocusControl() instanceof Link link
                && link.getText().contains("Open the example library"));
    }

    @Test
    void theExampleOpensInItsEditor() {
        welcome.text("Open the example library").click();
        robot.await("the editor of the example", () -> EXAMPLE.equals(page().getActiveEditor().getTitle()));
    }

    @Test
    void aPublishedCandidateIsShownInTheEditor() {
        welcome.text("MOF-BZN").click();
        robot.await("the candidate in the editor", () -> page().getActiveEditor() instanceof LibraryEditor editor
                && editor.shown() instanceof Candidate shown && shown.getName().equals("MOF-BZN"));
    }

    @Test
    void helpOpensAtThePageOfTheLink() {
        for (var link : List.of(List.of("First steps", "index"), List.of("What is new", "news"))) {
            welcome.text(link.get(0)).click();
            HelpView help = workbench.view(HelpView.ID, HelpView.class);
            assertEquals(link.get(1), robot.ask(help::page));
        }
        robot.act(() -> page().hideView(page().findView(HelpView.ID)));
    }

    @Test
    void recentLibrariesOpenAndThoseThatAreGoneAreNoLinks() throws Exception {
        LibraryDocument kept = openAndClose("kept");
        openAndClose("gone");
        Files.delete(folder.resolve("gone.porelyte"));
        // The page looks again when a library is opened or saved.
        openAndClose("other");
        welcome.text("gone (missing)");
        assertFalse(welcome.has(Link.class, link -> link.getText().contains("gone")));
        welcome.text(kept.name()).click();
        robot.await("its editor", () -> "kept".equals(page().getActiveEditor().getTitle()));
        robot.act(() -> libraries().documents().stream()
                .filter(document -> document.file().startsWith(folder)).forEach(libraries()::close));
    }

    private Libraries libraries() {
        return robot.window().getService(Libraries.class);
    }

    private LibraryDocument openAndClose(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".porelyte"), EMPTY);
        LibraryDocument document = robot.ask(() -> libraries().open(file));
        robot.await(name + " to be read", () -> document.state() instanceof LibraryState.Opened);
        robot.act(() -> libraries().close(document));
        return document;
    }

    /** As the link "Open..." and the menu do it, which asks with a native dialog. */
    @Test
    void whatTheMenuOpensIsShownInItsEditor() {
        robot.menu("File", "Open Example", EXAMPLE);
        robot.await("the editor of the example", () -> EXAMPLE.equals(page().getActiveEditor().getTitle()));
    }

    @Test
    void theTabBesideItIsMadeWhenItIsLookedAtAndGoesWithItsLibrary() throws Exception {
        Path file = Files.writeString(folder.resolve("first.porelyte"), EMPTY);
        LibraryDocument document = robot.ask(() -> libraries().open(file));
        robot.act(() -> new FirstEditors(page()).open(new LibraryEditorInput(file), LibraryEditor.ID));
        IEditorReference tab = robot.awaitValue("the tab", () -> Stream.of(page().getEditorReferences())
                .filter(reference -> reference.getTitle().equals("first")).findFirst().orElse(null));
        assertNull(robot.ask(() -> tab.getEditor(false)), "nobody has looked at it");
        assertEquals(welcome.part(), robot.ask(() -> page().getActiveEditor()));
        assertEquals(LibraryEditor.ID, robot.ask(() -> page()
                .getEditorState(new IEditorReference[] {tab}, true)[0].getString("id")), "what a session leaves");
        robot.act(() -> libraries().close(document));
        robot.await("the tab to go", () -> Stream.of(page().getEditorReferences()).noneMatch(tab::equals));
        robot.act(() -> new FirstEditors(page()).open(new LibraryEditorInput(file), LibraryEditor.ID));
        robot.editor("first");
        robot.await("its editor", () -> page().getActiveEditor() instanceof LibraryEditor);
        robot.act(() -> libraries().documents().stream()
                .filter(open -> open.file().startsWith(folder)).forEach(libraries()::close));
    }

    @Test
    void whetherItIsShownAtStartIsRemembered() {
        IEclipsePreferences store = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
        WelcomeChoice choice = new WelcomeChoice(store);
        assertTrue(choice.isFirstSession(), "until it has ended");
        assertFalse(choice.isAtStart());
        try {
            welcome.button("Show at start").click();
            assertTrue(choice.isAtStart());
            welcome.button("Show at start").click();
            assertFalse(choice.isAtStart());
        } finally {
            store.remove(WorkbenchPreferences.WELCOME_AT_START);
        }
    }

    @Test
    void whatDoesNotFitIsScrolledAndNothingIsCutOff() {
        ScrolledComposite scroll = welcome.first(ScrolledComposite.class).control();
        int width = robot.ask(() -> scroll.getSize().x);
        robot.act(() -> scroll.setSize(NARROW, 300));
        assertTrue(robot.ask(() -> scroll.getVerticalBar().isVisible()));
        assertEquals(List.of(), robot.ask(() -> cutOff(scroll.getContent())));
        robot.act(() -> scroll.setSize(width, 300));
        assertEquals(List.of(), robot.ask(() -> cutOff(scroll.getContent())));
    }

    /** Texts in controls that are smaller than their text. */
    private static List<String> cutOff(Control control) {
        if (control instanceof Composite composite && !(control instanceof Link)) {
            return Stream.of(composite.getChildren()).flatMap(child -> cutOff(child).stream()).toList();
        }
        int height = control.computeSize(control.getSize().x, SWT.DEFAULT).y;
        boolean fits = control.getSize().y >= height
                && control.getLocation().x + control.getSize().x <= control.getParent().getSize().x;
        return fits ? List.of() : List.of(control.toString() + control.getBounds() + " needs " + height);
    }
}

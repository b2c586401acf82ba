// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.Examples;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.TreeHandle;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.ExplorerView;

/** The explorer as mouse and keys drive it. */
@WorkbenchTest
class ExplorerByMouseTest {

    private static final String MOF = "MOF-OH-V";

    private final Robot robot = new Robot();
    private PartHandle<ExplorerView> explorer;
    private TreeHandle tree;
    private LibraryDocument document;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("dragged.porelyte");
        new Examples().copy("bilayer-zwitterionic", file);
        document = robot.ask(() -> libraries().open(file));
        robot.await("the library", () -> document.library().isPresent());
        explorer = robot.view(ExplorerView.ID, ExplorerView.class);
        tree = explorer.tree();
    }

    @AfterEach
    void close() {
        robot.act(() -> {
            libraries().close(document);
            explorer.part().removeFolder(folder);
        });
    }

    private Libraries libraries() {
        return robot.window().getService(Libraries.class);
    }

    private Library library() {
        return document.library().orElseThrow();
    }

    private String[] path(String category, String element) {
        String name = robot.ask(document::isDirty) ? "*dragged*" : "dragged*";
        return new String[] {folder.getFileName().toString(), name, category + " (*", element};
    }

    private <T extends NamedElement> T named(List<T> elements, String name) {
        return robot.ask(() -> elements.stream().filter(element -> name.equals(element.getName())).findFirst()
                .orElseThrow());
    }

    @Test
    void aLinkerDraggedToACandidateIsPartOfIt() {
        Candidate uio66 = named(library().getCandidates(), "UiO-66");
        String linker = robot.ask(() -> library().getLinkers().get(1).getName());
        assertTrue(tree.item(path("Linkers", linker)).dragTo(tree.item(path("Candidates", "UiO-66"))));
        assertEquals(List.of(0.5, 0.5),
                robot.ask(() -> uio66.getLinkers().stream().map(LinkerShare::getFraction).toList()));
        robot.await("the share to be selected", () -> explorer.part().tree().getStructuredSelection()
                .getFirstElement() == uio66.getLinkers().get(1));
        robot.press("Ctrl+Z");
        robot.await("the undo", () -> uio66.getLinkers().size() == 1 && uio66.getLinkers().get(0).getFraction() == 1);
        assertFalse(robot.ask(document::isDirty));
    }

    @Test
    void keysDeleteElementsInTheTreeAndLettersInTheField() {
        int candidates = robot.ask(() -> library().getCandidates().size());
        Candidate next = robot.ask(() -> library().getCandidates()
                .get(library().getCandidates().indexOf(named(library().getCandidates(), MOF)) + 1));
        explorer.fieldWithMessage("Find name, id, SMILES or formula").enter("");
        tree.item(path("Candidates", MOF)).select();
        explorer.fieldWithMessage("Find name, id, SMILES or formula").focus();
        robot.type("x");
        robot.press("BackSpace");
        robot.press("Delete");
        assertEquals(candidates, robot.ask(() -> library().getCandidates().size()), "the field had the focus");
        tree.item(path("Candidates", MOF)).press("Delete");
        if (robot.ask(() -> library().getCandidates().size()) == candidates) {
            robot.dialog("Delete").button("Delete").click();
        }
        robot.await("the candidate to be gone", () -> library().getCandidates().size() == candidates - 1);
        robot.await("its neighbour to be selected", () -> explorer.part().tree().getStructuredSelection()
                .getFirstElement() == next);
    }

    @Test
    void theMenuOffersWhatCanBeMadeWithItsOwnKindFirst() {
        List<String> entries = tree.item(path("Linkers", robot.ask(() -> library().getLinkers().get(0).getName())))
                .contextMenuEntries("New");
        assertTrue(entries.containsAll(List.of("Connection point", "Graft anchor", "Value", "Functional group")),
                entries.toString());
        int linker = entries.indexOf("Linker");
        assertTrue(linker >= 0 && linker < entries.indexOf("Functional group"), entries.toString());
    }

    @Test
    void f2NamesAnElementByKeys() {
        Candidate uio66 = named(library().getCandidates(), "UiO-66");
        tree.item(path("Candidates", "UiO-66")).press("F2");
        robot.await("the field", () -> explorer.part().nameField() != null);
        robot.press("Ctrl+A");
        robot.type("Parent");
        robot.press("Enter");
        robot.await("the name", () -> uio66.getName().equals("Parent"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.edit.ElementNaming;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.explorer.ClosedLibrary;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.explorer.Project;

@WorkbenchTest
class ExplorerViewTest {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;
    private static final String BDC = "OC(=O)c1ccc(cc1)C(=O)O";
    private static final int MANY = 1000;

    private final Workbench workbench = new Workbench();
    private ExplorerView explorer;
    private LibraryDocument first;
    private LibraryDocument second;

    @TempDir
    private Path folder;

    @BeforeEach
    void openTwoLibraries() throws Exception {
        write("first", 1);
        write("second", 0);
        write("third", 0);
        Files.writeString(folder.resolve("broken.porelyte"), "<no library");
        first = open("first");
        second = open("second");
        explorer = workbench.view(ExplorerView.ID, ExplorerView.class);
    }

    @AfterEach
    void close() throws Exception {
        workbench.ask(() -> {
            explorer.searchField().setText("");
            libraries().documents().stream().filter(document -> document.file().startsWith(folder))
                    .forEach(libraries()::close);
            explorer.removeFolder(folder);
            return null;
        });
        workbench.await("an empty search", () -> label(explorer.tree().getTree().getItems()).contains("Examples"));
    }

    private void write(String name, int candidates) throws Exception {
        Library library = MAKE.createLibrary();
        library.setId(name);
        library.setName(name);
        Linker linker = MAKE.createLinker();
        linker.setId("bdc");
        linker.setName("BDC");
        linker.setSmiles(BDC);
        if (candidates > 0) {
            library.getLinkers().add(linker);
        }
        for (int i = 1; i <= candidates; i++) {
            Candidate candidate = MAKE.createCandidate();
            candidate.setId("mof-" + i);
            candidate.setName("MOF-" + i);
            LinkerShare share = MAKE.createLinkerShare();
            share.setLinker(linker);
            candidate.getLinkers().add(share);
            library.getCandidates().add(candidate);
        }
        new LibraryFiles().save(library, folder.resolve(name + ".porelyte"));
    }

    private static Libraries libraries() {
        return PlatformUI.getWorkbench().getService(Libraries.class);
    }

    private LibraryDocument open(String name) throws Exception {
        LibraryDocument document = workbench.ask(() -> libraries().open(folder.resolve(name + ".porelyte")));
        workbench.await(name + " to be read", () -> !(document.state() instanceof LibraryState.Opening));
        return document;
    }

    private static Library library(LibraryDocument document) {
        return document.library().orElseThrow();
    }

    private void select(Object... nodes) throws Exception {
        workbench.ask(() -> {
            explorer.getSite().getPage().activate(explorer);
            explorer.tree().getControl().setFocus();
            return null;
        });
        // Again and again: a folder's libraries are listed by a job, so that they may not be in the tree yet.
        workbench.await("the selection", () -> {
            explorer.tree().setSelection(new StructuredSelection(nodes), true);
            return explorer.tree().getStructuredSelection().size() == nodes.length;
        });
    }

    private void run(String command) throws Exception {
        workbench.await(command + " to be enabled", () -> commands().getCommand(command).isEnabled());
        workbench.ask(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null));
    }

    private static ICommandService commands() {
        return PlatformUI.getWorkbench().getService(ICommandService.class);
    }

    private String label(Object node) {
        return ((ILabelProvider) explorer.tree().getLabelProvider()).getText(node);
    }

    private static List<String> label(TreeItem[] items) {
        return Stream.of(items).map(TreeItem::getText).toList();
    }

    private List<String> shown(Object node) throws Exception {
        return workbench.ask(() -> explorer.tree().testFindItem(node) instanceof TreeItem item
                ? label(item.getItems()) : List.of());
    }

    @Test
    void aProjectShowsItsLibrariesAlsoThoseThatAreNotOpen() throws Exception {
        Project project = new Project(folder);
        workbench.await("four libraries", () -> {
            explorer.tree().setExpandedState(project, true);
            return explorer.tree().testFindItem(project) instanceof TreeItem item && item.getItemCount() == 4;
        });
        assertEquals(List.of("broken", "first", "second", "third"), shown(project).stream()
                .map(text -> text.replaceAll(" \\(.*", "")).toList());
        select(new ClosedLibrary(folder.resolve("third.porelyte")));
        run("org.porelyte.ui.openElement");
        workbench.await("the third to be open", () -> libraries().documents().stream()
                .anyMatch(document -> document.name().equals("third") && document.library().isPresent()));
    }

    @Test
    void aLibraryThatCannotBeReadHasWaysOn() throws Exception {
        LibraryDocument broken = open("broken");
        select(broken);
        assertEquals("broken (cannot be read)", workbench.ask(() -> label(broken)));
        assertFalse(workbench.ask(() -> commands().getCommand("org.porelyte.ui.openBackup").isEnabled()));
        write("broken", 1);
        run("org.porelyte.ui.tryAgain");
        workbench.await("the corrected file", () -> broken.library().isPresent());
        assertTrue(workbench.ask(() -> label(broken)).startsWith("broken"));
    }

    @Test
    void aNewLinkerIsNamedInTheTreeAndUndone() throws Exception {
        select(second);
        workbench.ask(() -> {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(
                    commands().getCommand("org.porelyte.ui.newElement"),
                    Map.of("org.porelyte.ui.newElement.field", "linkers",
                            "org.porelyte.ui.newElement.place", "library"));
            return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        });
        workbench.await("a field for the name", () -> explorer.nameField() != null);
        Linker made = workbench.ask(() -> library(second).getLinkers().get(0));
        assertEquals("New linker", workbench.ask(() -> explorer.nameField().getText()));
        workbench.ask(() -> {
            Text field = explorer.nameField();
            field.setText("BPDC");
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        assertEquals("BPDC", workbench.ask(made::getName));
        workbench.await("the new text", () -> explorer.tree().testFindItem(made) instanceof TreeItem item
                && item.getText().equals("BPDC"));
        run("org.eclipse.ui.edit.undo");
        assertEquals("New linker", workbench.ask(made::getName));
        run("org.eclipse.ui.edit.undo");
        assertEquals(List.of(), workbench.ask(() -> List.copyOf(library(second).getLinkers())));
        assertFalse(workbench.ask(second::isDirty));
    }

    @Test
    void escapeLeavesTheOldName() throws Exception {
        Linker bdc = library(first).getLinkers().get(0);
        select(bdc);
        run("org.eclipse.ui.edit.rename");
        workbench.await("a field for the name", () -> explorer.nameField() != null);
        workbench.ask(() -> {
            Text field = explorer.nameField();
            field.setText("Other");
            Event escape = new Event();
            escape.keyCode = SWT.ESC;
            escape.character = SWT.ESC;
            field.notifyListeners(SWT.KeyDown, escape);
            return null;
        });
        workbench.await("no field", () -> explorer.nameField() == null);
        assertEquals("BDC", workbench.ask(bdc::getName));
    }

    @Test
    void aCandidateIsCopiedToAnotherLibraryWithWhatItNeeds() throws Exception {
        select(library(first).getCandidates().get(0));
        run("org.eclipse.ui.edit.copy");
        select(second);
        run("org.eclipse.ui.edit.paste");
        assertEquals("MOF-1", workbench.ask(() -> library(second).getCandidates().get(0).getName()));
        assertEquals("BDC", workbench.ask(() -> library(second).getLinkers().get(0).getName()));
        workbench.await("the copy to be selected", () -> explorer.tree().getStructuredSelection()
                .getFirstElement() == library(second).getCandidates().get(0));
        run("org.eclipse.ui.edit.undo");
        assertTrue(workbench.ask(() -> library(second).getLinkers().isEmpty()));
    }

    @Test
    void deletingWhatIsUsedAsksAndIsOneStep() throws Exception {
        Candidate user = library(first).getCandidates().get(0);
        select(library(first).getLinkers().get(0));
        workbench.await("Delete to be enabled", () -> commands().getCommand("org.eclipse.ui.edit.delete").isEnabled());
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand("org.eclipse.ui.edit.delete", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        workbench.await("a question", () -> button("Delete") != null);
        workbench.ask(() -> {
            button("Delete").notifyListeners(SWT.Selection, new Event());
            return null;
        });
        workbench.await("the linker to be gone", () -> library(first).getLinkers().isEmpty());
        assertTrue(workbench.ask(() -> user.getLinkers().isEmpty()));
        run("org.eclipse.ui.edit.undo");
        assertEquals("BDC", workbench.ask(() -> user.getLinkers().get(0).getLinker().getName()));
    }

    /** The button of a dialog, or null. */
    private static Button button(String text) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getText().equals(text)) {
                return button(shell, text);
            }
        }
        return null;
    }

    private static Button button(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button found && found.getText().replace("&", "").equals(text)) {
                return found;
            }
            Button within = child instanceof Composite inner ? button(inner, text) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    @Test
    void fieldsForTextKeepTheirKeys() throws Exception {
        select(library(first).getLinkers().get(0));
        String delete = "org.eclipse.ui.edit.delete";
        workbench.await("Delete for elements", () -> commands().getCommand(delete).isHandled());
        workbench.ask(() -> {
            explorer.find();
            return null;
        });
        workbench.await("the key for the field", () -> !commands().getCommand(delete).isHandled());
        select(library(first).getLinkers().get(0));
        workbench.await("the key for elements", () -> commands().getCommand(delete).isHandled());
    }

    @Test
    void elementsAreFoundByNameIdSmilesAndFormula() throws Exception {
        Linker bdc = library(first).getLinkers().get(0);
        Candidate candidate = library(first).getCandidates().get(0);
        for (String words : List.of("bdc", "c1ccc(cc1)C(=O)O", "C8H6O4")) {
            search(words);
            workbench.await(words + " to be found", () -> explorer.tree().testFindItem(bdc) != null
                    && explorer.tree().testFindItem(candidate) == null);
            search("");
            workbench.await("all again", () -> explorer.tree().testFindItem(first) != null);
        }
    }

    private void search(String words) throws Exception {
        workbench.ask(() -> {
            explorer.searchField().setText(words);
            return null;
        });
    }

    @Test
    void problemsAreMarkedUpToTheLibrary() throws Exception {
        Linker bdc = library(first).getLinkers().get(0);
        workbench.ask(() -> {
            first.execute(SetCommand.create(first.editing().orElseThrow().domain(), bdc,
                    bdc.eClass().getEStructuralFeature("smiles"), "C1CC("));
            return null;
        });
        workbench.await("errors at the library", () -> label(first).matches("\\*first \\(\\d+ errors?.*\\)"));
    }

    @Test
    void manyElementsAreShownInRangesAndFound() throws Exception {
        write("many", MANY);
        LibraryDocument many = open("many");
        Candidate last = library(many).getCandidates().get(MANY - 1);
        select(last);
        assertEquals(List.<Object>of(last), workbench.ask(() -> explorer.tree().getStructuredSelection().toList()));
        String range = workbench.ask(() -> ((TreeItem) explorer.tree().testFindItem(last)).getParentItem().getText());
        assertEquals("801\u20131000: MOF-801 to MOF-1000", range);
        EObject linker = library(many).getLinkers().get(0);
        workbench.ask(() -> {
            many.execute(ElementNaming.rename(many.editing().orElseThrow().domain(), linker,
                    "Renamed"));
            explorer.tree().setExpandedState(last, true);
            return null;
        });
        workbench.await("the share to name the linker", () -> explorer.tree().testFindItem(last.getLinkers().get(0))
                instanceof TreeItem item && item.getText().equals("Linker: Renamed, 1"));
        search("MOF-777");
        workbench.await("the one", () -> explorer.tree().testFindItem(library(many).getCandidates().get(776)) != null);
        assertEquals(null, workbench.ask(() -> explorer.tree().testFindItem(last)));
    }
}

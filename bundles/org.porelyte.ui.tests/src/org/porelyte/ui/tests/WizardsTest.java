// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.LibraryStart;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.wizards.NewCandidateWizard;
import org.porelyte.ui.internal.wizards.NewLibraryPage;
import org.porelyte.ui.internal.wizards.NewLibraryWizard;

@WorkbenchTest
class WizardsTest {

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    private WizardDialog dialog;

    private void open(INewWizard wizard) throws Exception {
        workbench.ask(() -> {
            wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
            dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        workbench.ask(() -> dialog.getShell() != null && dialog.close());
    }

    private static void collect(Control control, List<Control> all) {
        if (control.isVisible()) {
            all.add(control);
            if (control instanceof Composite composite) {
                for (Control child : composite.getChildren()) {
                    collect(child, all);
                }
            }
        }
    }

    private <T extends Control> List<T> visible(Class<T> type) {
        List<Control> all = new ArrayList<>();
        collect(dialog.getShell(), all);
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Button button(String text) {
        return visible(Button.class).stream().filter(found -> found.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow();
    }

    private void press(String text) throws Exception {
        workbench.ask(() -> {
            assertTrue(button(text).isEnabled(), text + ": " + shownMessage());
            button(text).notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private boolean enabled(String text) throws Exception {
        return workbench.ask(() -> button(text).isEnabled());
    }

    private String shownMessage() {
        return dialog.getCurrentPage() == null ? "" : String.valueOf(dialog.getCurrentPage().getErrorMessage());
    }

    /** Clicks a row of the tables of the page, or its check box. */
    private void click(String text, int detail) throws Exception {
        workbench.ask(() -> {
            for (Table table : visible(Table.class)) {
                for (TableItem item : table.getItems()) {
                    if (item.getText().startsWith(text)) {
                        Event event = new Event();
                        event.item = item;
                        event.detail = detail;
                        if (detail == SWT.CHECK) {
                            item.setChecked(!item.getChecked());
                        } else {
                            table.setSelection(item);
                        }
                        table.notifyListeners(SWT.Selection, event);
                        return null;
                    }
                }
            }
            throw new AssertionError("no row begins with " + text);
        });
    }

    private LibraryDocument example() throws Exception {
        workbench.computed();
        LibraryDocument document = workbench.ask(workbench::active);
        assertEquals("bilayer-zwitterionic", document.name());
        return document;
    }

    /** Formula and mass of MOF-OH-V are those of the table of the example, doi:10.1002/adma.202304685. */
    @Test
    void aOneToOneFrameworkIsAddedInOneStep() throws Exception {
        LibraryDocument document = example();
        Library library = document.library().orElseThrow();
        int before = library.getCandidates().size();
        NewCandidateWizard wizard = new NewCandidateWizard();
        open(wizard);
        assertFalse(enabled("Next >"), "no node yet");
        click("Zr6 12-connected", SWT.NONE);
        assertFalse(enabled("Next >"), "no net yet");
        assertEquals("Choose a net.", workbench.ask(this::shownMessage));
        click("fcu", SWT.NONE);
        press("Next >");
        assertFalse(enabled("Next >"), "no linker yet");
        click("2-Vinylterephthalic acid", SWT.CHECK);
        click("2,5-Dihydroxyterephthalic acid", SWT.CHECK);
        assertEquals(0.5, wizard.recipe().draft().getLinkers().get(0).getFraction());
        assertEquals("C54H34O38Zr6", workbench.ask(() -> wizard.recipe().preview().formulaUnit().orElseThrow()));
        assertTrue(enabled("Finish"));
        press("Next >");
        press("Next >");
        workbench.ask(() -> {
            Text name = visible(Text.class).get(0);
            name.setText("MOF-OH-V");
            return null;
        });
        assertEquals("mof-oh-v-2", wizard.recipe().draft().getId(), "that of the example is taken");
        workbench.ask(() -> {
            visible(Text.class).get(1).setText("mof-oh-v");
            return null;
        });
        assertFalse(enabled("Finish"));
        assertTrue(workbench.ask(this::shownMessage).contains("id"), workbench.ask(this::shownMessage));
        workbench.ask(() -> {
            visible(Text.class).get(1).setText("mine");
            return null;
        });
        press("Finish");
        assertEquals(before + 1, library.getCandidates().size());
        Candidate made = library.getCandidates().get(before);
        assertEquals("mine", made.getId());
        ExplorerView explorer = workbench.view(ExplorerView.ID, ExplorerView.class);
        workbench.await("the candidate to be selected",
                () -> explorer.tree().getStructuredSelection().toList().equals(List.of(made)));
        assertEquals("New Candidate 'MOF-OH-V'", workbench.ask(() ->
            document.editing().orElseThrow().history().getUndoCommand().getLabel()));
        workbench.ask(() -> {
            document.editing().orElseThrow().history().undo();
            return null;
        });
        assertEquals(before, library.getCandidates().size());
        assertFalse(workbench.ask(document::isDirty));
    }

    @Test
    void kindsThatAreNoFrameworksNeedNoNode() throws Exception {
        example();
        open(new NewCandidateWizard());
        workbench.ask(() -> {
            Button polymer = visible(Button.class).stream().filter(b -> b.getText().startsWith("&Polymer")).findFirst()
                    .orElseThrow();
            visible(Button.class).forEach(b -> b.setSelection(b == polymer));
            polymer.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        press("Next >");
        assertFalse(enabled("Finish"));
        assertTrue(workbench.ask(() -> visible(Combo.class).get(0).getItemCount()) > 1, "the oligomers");
        workbench.ask(() -> {
            visible(Combo.class).get(0).select(1);
            visible(Combo.class).get(0).notifyListeners(SWT.Selection, new Event());
            return null;
        });
        assertTrue(enabled("Finish"), shownMessage());
    }

    @Test
    void aNewLibraryIsMadeAndOpened() throws Exception {
        LibraryDocument before = example();
        Libraries libraries = PlatformUI.getWorkbench().getService(Libraries.class);
        open(new NewLibraryWizard());
        assertFalse(enabled("Finish"), "no name yet");
        NewLibraryPage page = (NewLibraryPage) workbench.ask(() -> dialog.getCurrentPage());
        Files.writeString(folder.resolve("taken.porelyte"), "precious");
        workbench.ask(() -> {
            page.fill("taken", folder, new LibraryStart.BuildingBlocks());
            return null;
        });
        assertFalse(enabled("Finish"));
        assertTrue(workbench.ask(this::shownMessage).contains("exists already"));
        workbench.ask(() -> {
            page.fill("My MOFs: 1/2", folder, new LibraryStart.BuildingBlocks());
            return null;
        });
        press("Finish");
        Path file = folder.resolve("My MOFs- 1-2.porelyte");
        LibraryDocument made = workbench.ask(() -> libraries.documents().stream()
                .filter(document -> document.file().equals(file)).findFirst().orElse(null));
        assertNotNull(made);
        workbench.await("the library to open", () -> made.state() instanceof LibraryState.Opened);
        assertEquals("My MOFs: 1/2", made.library().orElseThrow().getName());
        workbench.ask(() -> {
            libraries.close(made);
            libraries.activate(before);
            return null;
        });
        assertEquals("precious", Files.readString(folder.resolve("taken.porelyte")));
    }
}

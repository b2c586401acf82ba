// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porelyte.testsupport.WorkbenchTest;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Linker;
import org.porelyte.model.validation.Severity;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.problems.FixOffer;
import org.porelyte.ui.internal.problems.Grouping;
import org.porelyte.ui.internal.problems.ProblemRow;
import org.porelyte.ui.internal.problems.ProblemsView;

@WorkbenchTest
class ProblemsViewTest {

    private static final String BROKEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="lib" name="Broken" formatVersion="1.0">
              <linkers id="bdc" name="BDC" smiles="O[C:1](=O)c1ccc(cc1)[C:2](O)=O" topicity="3">
                <connectionPoints atomMap="1"/>
                <connectionPoints atomMap="2"/>
              </linkers>
              <nodes id="zr6" name="Zr6" formula="Zr6O4(OH)4" charge="12" connectivity="12"/>
              <nets id="fcu" name="fcu" symbol="FCU" citation="doi:10.1021/ar800124u">
                <vertexConnectivities>12</vertexConnectivities>
              </nets>
              <salts id="a" name="A" smiles="[Zn+2].[Cl-]"/>
              <salts id="b" name="B" smiles="[Mg+2].[Cl-]"/>
            </porelyte:Library>
            """;

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    private LibraryDocument before;
    private LibraryDocument document;
    private ProblemsView view;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.porelyte"), BROKEN);
        Libraries libraries = PlatformUI.getWorkbench().getService(Libraries.class);
        before = workbench.ask(() -> libraries.active().orElse(null));
        document = workbench.ask(() -> libraries.open(file));
        view = workbench.view(ProblemsView.ID, ProblemsView.class);
        workbench.await("the problems", () -> rows().size() == 5);
    }

    @AfterEach
    void close() throws Exception {
        workbench.ask(() -> {
            Libraries libraries = PlatformUI.getWorkbench().getService(Libraries.class);
            libraries.close(document);
            if (before != null) {
                libraries.activate(before);
            }
            return null;
        });
        assertEquals(0, workbench.ask(() -> rows().size()), "problems of a closed library are not shown");
    }

    private List<ProblemRow> rows() {
        return view.rows().stream().filter(row -> row.document() == document).toList();
    }

    private ProblemRow row(String rule) throws Exception {
        return workbench.ask(() -> rows().stream().filter(row -> row.source().equals(rule)).findFirst().orElseThrow());
    }

    private void apply(ProblemRow row, int offer) throws Exception {
        workbench.ask(() -> {
            FixOffer.of(List.of(row), view.rows()).get(offer).apply();
            return null;
        });
    }

    @Test
    void problemsSayWhatWhereAndWhatToDo() throws Exception {
        ProblemRow topicity = row("topicity");
        assertEquals(Severity.ERROR, topicity.severity());
        assertEquals("BDC", topicity.where());
        assertEquals("topicity is 3, but there are 2 connection points.", topicity.sentence());
        assertFalse(topicity.hint().isBlank());
        assertEquals("citation: 'doi:10.1021/ar800124u' is no DOI.", row("doi").sentence());
        for (Grouping grouping : Grouping.values()) {
            workbench.ask(() -> {
                view.group(grouping);
                return null;
            });
            assertEquals(grouping, workbench.ask(view::grouping));
        }
        workbench.ask(() -> {
            view.group(Grouping.SEVERITY);
            return null;
        });
    }

    @Test
    void aQuickFixIsOneStepThatCanBeUndone() throws Exception {
        Linker bdc = (Linker) row("topicity").element();
        apply(row("topicity"), 0);
        assertEquals(2, bdc.getTopicity());
        workbench.await("the problem to go", () -> rows().size() == 4);
        assertTrue(workbench.ask(document::isDirty));
        workbench.ask(() -> {
            document.editing().orElseThrow().history().undo();
            return null;
        });
        assertEquals(3, bdc.getTopicity());
        workbench.await("the problem to come back", () -> rows().size() == 5);
        assertFalse(workbench.ask(document::isDirty));
    }

    @Test
    void allOfAKindAreFixedInOneStep() throws Exception {
        ProblemRow salt = row("salt-charge");
        List<FixOffer> offers = workbench.ask(() -> FixOffer.of(List.of(salt), view.rows()));
        assertEquals(2, offers.size(), offers::toString);
        assertTrue(offers.get(1).label().contains("all 2"), offers.get(1).label());
        apply(salt, 1);
        workbench.await("both to go", () -> rows().size() == 3);
        assertEquals("[Mg+2].[Cl-].[Cl-]", document.library().orElseThrow().getSalts().get(1).getSmiles());
        workbench.ask(() -> {
            document.editing().orElseThrow().history().undo();
            return null;
        });
        workbench.await("both to come back", () -> rows().size() == 5);
    }

    @Test
    void whatIsSafeIsFixedByOneCommand() throws Exception {
        workbench.ask(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.porelyte.ui.fixSafe", null));
        workbench.await("symbol and DOI to be corrected", () -> rows().size() == 3);
        assertEquals("fcu", document.library().orElseThrow().getNets().get(0).getSymbol());
        assertEquals("10.1021/ar800124u", document.library().orElseThrow().getNets().get(0).getCitation());
    }

    @Test
    void aClickOnAHeaderSorts() throws Exception {
        List<String> worstFirst = elements();
        click(1);
        assertEquals(worstFirst.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), elements());
        click(1);
        assertEquals(worstFirst.stream().sorted(String.CASE_INSENSITIVE_ORDER.reversed()).toList(), elements());
        click(1);
        assertEquals(worstFirst, elements());
    }

    private void click(int column) throws Exception {
        workbench.ask(() -> {
            view.tree().getTree().getColumn(column).notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** Names of the elements as the tree shows them, all in one group. */
    private List<String> elements() throws Exception {
        return workbench.ask(() -> {
            view.group(Grouping.LIBRARY);
            view.tree().expandAll();
            List<String> texts = Stream.of(view.tree().getTree().getItems())
                    .filter(group -> group.getText().startsWith("broken"))
                    .flatMap(group -> Stream.of(group.getItems())).map(item -> item.getText(1)).toList();
            view.group(Grouping.SEVERITY);
            return texts;
        });
    }

    @Test
    void aDoubleClickShowsTheElement() throws Exception {
        ProblemRow topicity = row("topicity");
        workbench.ask(() -> {
            view.tree().setSelection(new StructuredSelection(topicity), true);
            view.tree().getTree().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        ExplorerView explorer = workbench.view(ExplorerView.ID, ExplorerView.class);
        assertEquals(List.of(topicity.element()),
                workbench.ask(() -> explorer.tree().getStructuredSelection().toList()));
    }
}

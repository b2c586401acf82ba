// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porelyte.testsupport.WorkbenchTest;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;
import org.porelyte.model.edit.ElementChange;
import org.porelyte.model.edit.LibraryCommandStack;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.editor.LibraryEditor;
import org.porelyte.ui.internal.editor.LibraryEditors;
import org.porelyte.ui.kit.drawing.DrawingCanvas;
import org.porelyte.ui.kit.drawing.DrawingContent;
import org.porelyte.ui.kit.drawing.DrawingRegion;

@WorkbenchTest
class PickingTest {

    private static final String UNMARKED = "O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O";
    /** Of the vinyl group, in the order of the SMILES. */
    private static final String OUTER_CARBON = "0:7";
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="lib" name="Picking" formatVersion="1.0">
              <linkers id="vinyl-bdc" name="2-Vinylterephthalic acid" smiles="%s" topicity="2">
                <connectionPoints atomMap="1"/>
                <connectionPoints atomMap="2"/>
              </linkers>
              <functionalGroups id="hydroxyl" name="Hydroxyl" smiles="*O" role="HOPPING_SITE"/>
              <functionalGroups id="pyridine" name="Pyridine nitrogen" smarts="[nX2;r6]" role="HOPPING_SITE"/>
              <monomers id="avim" name="AVIM" smiles="C=CC[n+]1ccn(C)c1" counterIonSmiles="F[B-](F)(F)F"/>
            </porelyte:Library>
            """.formatted(UNMARKED);

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    private LibraryDocument before;
    private LibraryDocument document;
    private Linker linker;
    private Monomer monomer;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("picking.porelyte"), LIBRARY);
        Libraries libraries = PlatformUI.getWorkbench().getService(Libraries.class);
        before = workbench.ask(() -> libraries.active().orElse(null));
        document = workbench.ask(() -> libraries.open(file));
        workbench.await("the library", () -> document.library().isPresent());
        linker = workbench.ask(() -> document.library().orElseThrow().getLinkers().get(0));
        monomer = workbench.ask(() -> document.library().orElseThrow().getMonomers().get(0));
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
    }

    private DrawingCanvas show(EObject element) throws Exception {
        workbench.ask(() -> {
            LibraryEditor editor = new LibraryEditors(PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                    .getActivePage()).open(document);
            editor.show(element, null);
            return null;
        });
        DrawingCanvas canvas = workbench.ask(() -> canvas().orElseThrow());
        workbench.await("the drawing", canvas::isSharp);
        return canvas;
    }

    private static Optional<DrawingCanvas> canvas() {
        return all(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
                .filter(control -> "structure".equals(control.getData("org.porelyte.id")) && control.isVisible())
                .flatMap(control -> DrawingCanvas.of(control).stream()).findFirst();
    }

    private static Stream<Control> all(Control root) {
        return root instanceof Composite parent
                ? Stream.concat(Stream.of(root), Stream.of(parent.getChildren()).flatMap(PickingTest::all))
                : Stream.of(root);
    }

    private static DrawingRegion region(DrawingCanvas canvas, String id) {
        return canvas.content().map(DrawingContent::regions).stream().flatMap(List::stream)
                .filter(region -> region.id().equals(id)).findFirst().orElseThrow();
    }

    private static String label(DrawingCanvas canvas, String id) {
        return canvas.content().isEmpty() || canvas.content().get().regions().isEmpty() ? ""
                : region(canvas, id).label();
    }

    /** Clicks an atom, and returns the menu. */
    private static Menu click(DrawingCanvas canvas, String id) {
        return click(canvas, canvas.place(region(canvas, id)));
    }

    private static Menu click(DrawingCanvas canvas, Point place) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = place.x;
            event.y = place.y;
            canvas.control().notifyListeners(type, event);
        }
        return canvas.control().getMenu();
    }

    private static void key(DrawingCanvas canvas, int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas.control().notifyListeners(SWT.KeyDown, event);
    }

    private static MenuItem item(Menu menu, String... path) {
        MenuItem found = null;
        for (String text : path) {
            Menu in = found == null ? menu : found.getMenu();
            found = Stream.of(in.getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
        }
        return found;
    }

    private static List<String> texts(Menu menu) {
        List<String> texts = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if (item.isEnabled()) {
                texts.add(item.getText());
            }
        }
        return texts;
    }

    private void pick(DrawingCanvas canvas, String atom, String... path) throws Exception {
        LibraryCommandStack history = document.editing().orElseThrow().history();
        Object last = workbench.ask(history::getUndoCommand);
        workbench.ask(() -> {
            item(click(canvas, atom), path).notifyListeners(SWT.Selection, new Event());
            return null;
        });
        workbench.await("a step of the history", () -> history.getUndoCommand() != last);
    }

    private String undone() throws Exception {
        return workbench.ask(() -> {
            LibraryCommandStack history = document.editing().orElseThrow().history();
            String label = history.getUndoCommand().getLabel();
            history.undo();
            return label;
        });
    }

    @Test
    void aCarbonOfTheVinylGroupBecomesAGraftAnchorInOneStep() throws Exception {
        DrawingCanvas canvas = show(linker);
        assertEquals("C", workbench.ask(() -> label(canvas, OUTER_CARBON)));
        assertEquals("C :1 (connection point, carboxylate)", workbench.ask(() -> label(canvas, "0:1")));
        workbench.ask(() -> {
            Menu menu = click(canvas, OUTER_CARBON);
            assertEquals("Atom C", menu.getItem(0).getText());
            assertEquals(List.of("", "Connection Point", "Graft Anchor", "", "Attach Group", ""), texts(menu),
                    "nothing to take away yet");
            assertEquals(List.of("Vinyl radical", "Allyl radical", "Methacrylate radical", "Other", "", "Amine"),
                    texts(item(menu, "Graft Anchor").getMenu()).subList(0, 6), "what fits comes first");
            return null;
        });
        workbench.ask(() -> {
            DrawingRegion outer = region(canvas, OUTER_CARBON);
            Point beside = canvas.place(new DrawingRegion("", "", outer.x() + 1.5 * outer.radius(), outer.y(), 0));
            assertEquals("Atom C", click(canvas, beside).getItem(0).getText(), "where its badge will be");
            return null;
        });
        pick(canvas, OUTER_CARBON, "Graft Anchor", "Vinyl radical");
        assertEquals("O[C:1](=O)c1cc(C=[CH2:3])c(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(1, linker.getGraftAnchors().size());
        assertEquals(3, linker.getGraftAnchors().get(0).getAtomMap());
        assertEquals(AnchorChemistry.VINYL_RADICAL, linker.getGraftAnchors().get(0).getChemistry());
        assertEquals(2, linker.getTopicity());
        workbench.await("the anchor in the drawing",
                () -> label(canvas, OUTER_CARBON).equals("C :3 (graft anchor, vinyl radical)"));
        workbench.ask(() -> {
            Menu menu = click(canvas, OUTER_CARBON);
            assertTrue(item(menu, "Graft Anchor", "Vinyl radical").getSelection());
            assertTrue(item(menu, "No Graft Anchor").isEnabled());
            return null;
        });
        assertEquals("Add Graft Anchor", undone());
        assertEquals(UNMARKED, linker.getSmiles());
        assertEquals(0, linker.getGraftAnchors().size());
        assertFalse(workbench.ask(document::isDirty));
        workbench.await("the drawing without it", () -> label(canvas, OUTER_CARBON).equals("C"));
    }

    @Test
    void connectionPointsComeAndGoWithTheTopicity() throws Exception {
        DrawingCanvas canvas = show(linker);
        pick(canvas, "0:1", "No Connection Point");
        assertEquals("OC(=O)c1cc(C=C)c(cc1)[C:2](O)=O", linker.getSmiles());
        assertEquals(1, linker.getTopicity());
        workbench.await("the drawing without it", () -> label(canvas, "0:1").equals("C"));
        pick(canvas, "0:1", "Connection Point", "Carboxylate");
        assertEquals(UNMARKED, linker.getSmiles());
        assertEquals(2, linker.getTopicity());
        assertEquals(BindingGroup.CARBOXYLATE, linker.getConnectionPoints().get(1).getBinding());
        assertEquals("Add Connection Point", undone());
        assertEquals("Remove Connection Point", undone());
        assertEquals(UNMARKED, linker.getSmiles());
        assertEquals(2, linker.getConnectionPoints().size());
    }

    @Test
    void aGroupOfTheLibraryTakesThePlaceOfAHydrogen() throws Exception {
        DrawingCanvas canvas = show(linker);
        workbench.ask(() -> {
            assertEquals(List.of("Hydroxyl\t*O"), texts(item(click(canvas, "0:4"), "Attach Group").getMenu()));
            assertEquals(List.of(), texts(item(click(canvas, "0:1"), "Attach Group").getMenu()), "the carboxyl carbon");
            return null;
        });
        pick(canvas, "0:4", "Attach Group", "Hydroxyl\t*O");
        assertEquals("O[C:1](=O)c1c(O)c(C=C)c(cc1)[C:2](O)=O", linker.getSmiles());
        workbench.await("the oxygen in the drawing", () -> label(canvas, "0:5").equals("O"));
        assertEquals("Attach Hydroxyl", undone());
        assertEquals(UNMARKED, linker.getSmiles());
    }

    @Test
    void keysOpenTheMenuToo() throws Exception {
        DrawingCanvas canvas = show(linker);
        assertNull(workbench.ask(() -> canvas.control().getMenu()));
        assertEquals("Atom O", workbench.ask(() -> {
            key(canvas, SWT.ARROW_RIGHT);
            key(canvas, SWT.CR);
            return canvas.control().getMenu().getItem(0).getText();
        }), "the first atom of the SMILES");
    }

    @Test
    void aBrokenSmilesLeavesTheLastDrawingWithNothingToPick() throws Exception {
        DrawingCanvas canvas = show(linker);
        workbench.ask(() -> {
            document.execute(new ElementChange(linker, "Type", () -> linker.setSmiles("O[C:1](=O")));
            return null;
        });
        workbench.await("the last drawing, not to be picked on", () -> canvas.content().isPresent()
                && canvas.content().get().regions().isEmpty() && canvas.isSharp());
        assertEquals("", workbench.ask(canvas::problem));
        undone();
        workbench.await("the drawing", () -> label(canvas, OUTER_CARBON).equals("C"));
    }

    @Test
    void theBondOfAMonomerIsPickedByEitherCarbon() throws Exception {
        DrawingCanvas canvas = show(monomer);
        assertEquals("C (the chain goes on from here)", workbench.ask(() -> label(canvas, "0:1")), "the only C=C");
        pick(canvas, "0:1", "Chain Goes On From Here (:2)");
        assertEquals("[CH2:1]=[CH:2]C[n+]1ccn(C)c1", monomer.getSmiles());
        workbench.await("the numbers in the drawing", () -> label(canvas, "0:0").startsWith("C :1"));
        pick(canvas, "0:0", "No Polymerising Bond");
        assertEquals("C=CC[n+]1ccn(C)c1", monomer.getSmiles());
        assertEquals("Clear Polymerising Bond", undone());
        assertEquals("Set Polymerising Bond", undone());
        assertFalse(workbench.ask(document::isDirty));
    }
}

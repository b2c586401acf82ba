// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porelyte.testsupport.WorkbenchTest;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.chemistry.depict.ElementStyle;
import org.porelyte.model.Linker;
import org.porelyte.model.NamedElement;
import org.porelyte.ui.internal.depiction.DepictionView;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.drawing.RegionListener;

@WorkbenchTest
class DepictionViewTest {

    private final Workbench workbench = new Workbench();
    private DepictionView view;
    private ExplorerView explorer;
    private Linker vinyl;
    private String smiles;

    @BeforeEach
    void open() throws Exception {
        workbench.computed();
        view = workbench.view(DepictionView.ID, DepictionView.class);
        explorer = workbench.view(ExplorerView.ID, ExplorerView.class);
        vinyl = workbench.ask(() -> workbench.active().library().orElseThrow().getLinkers().stream()
                .filter(linker -> "vinyl-bdc".equals(linker.getId())).findFirst().orElseThrow());
        smiles = vinyl.getSmiles();
    }

    @AfterEach
    void restore() throws Exception {
        workbench.ask(() -> {
            vinyl.setSmiles(smiles);
            return null;
        });
    }

    private void select(EObject element) throws Exception {
        workbench.ask(() -> {
            explorer.tree().setSelection(new StructuredSelection(element), true);
            return null;
        });
    }

    private void selectAndAwait(NamedElement element) throws Exception {
        select(element);
        workbench.await("the drawing of " + element.getName(), () -> view.pane().shownCaption()
                .startsWith(element.getName() + " (") && view.pane().canvas().isSharp());
    }

    private <T> T run(String command) throws Exception {
        return workbench.ask(() -> {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            return null;
        });
    }

    @Test
    void aLinkerThatIsSelectedInTheExplorerIsDrawn() throws Exception {
        selectAndAwait(vinyl);
        assertEquals("2-Vinylterephthalic acid (linker)\nC₁₀H₈O₄, 192.17 g/mol, charge 0",
                workbench.ask(() -> view.pane().shownCaption()));
        assertEquals("", workbench.ask(() -> view.pane().shownMessage()));
        assertEquals(List.of("1, 2: connection points: carboxylate", "A: graft anchor: vinyl radical"),
                workbench.ask(() -> view.pane().shownLegend()));
        assertTrue(workbench.ask(() -> colours(view.pane().canvas().control())) > 20, "a drawing has many colours");
    }

    /** Number of different colours on a control, as a user sees it. */
    private static int colours(Control control) {
        control.update();
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(), size.x, size.y);
        GC gc = new GC(control);
        try {
            gc.copyArea(image, 0, 0);
            ImageData data = image.getImageData();
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < data.width; x++) {
                for (int y = 0; y < data.height; y++) {
                    colours.add(data.getPixel(x, y));
                }
            }
            return colours.size();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void aClickPicksAnAtomAndKeysWalkOn() throws Exception {
        selectAndAwait(vinyl);
        List<AtomPlace> picked = new ArrayList<>();
        RegionListener listener = region -> picked.add(view.pane().atom(region).orElseThrow());
        workbench.ask(() -> {
            view.pane().canvas().addRegionListener(listener);
            AtomPlace anchor = drawn().drawing().atomWithMap(4).orElseThrow();
            DrawingRegion region = new DrawingRegion("", "", anchor.x(), anchor.y(), anchor.radius());
            Point place = view.pane().canvas().place(region);
            Control control = view.pane().canvas().control();
            mouse(control, SWT.MouseDown, place);
            mouse(control, SWT.MouseUp, place);
            return null;
        });
        assertEquals(List.of(4), picked.stream().map(AtomPlace::atomMap).toList());
        workbench.ask(() -> {
            Control control = view.pane().canvas().control();
            key(control, SWT.ARROW_LEFT, '\0');
            key(control, SWT.CR, '\r');
            return null;
        });
        assertEquals(2, picked.size());
        assertFalse(picked.get(1).equals(picked.get(0)), "another atom");
        assertTrue(picked.get(1).x() < picked.get(0).x(), "at the left");
        workbench.ask(() -> {
            view.pane().canvas().removeRegionListener(listener);
            return null;
        });
    }

    private ElementPicture.Drawn drawn() {
        return (ElementPicture.Drawn) view.pane().picture().orElseThrow();
    }

    private static void mouse(Control control, int type, Point place) {
        Event event = new Event();
        event.button = 1;
        event.x = place.x;
        event.y = place.y;
        control.notifyListeners(type, event);
    }

    private static void key(Control control, int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theWheelScalesAndFitShowsAllAgain() throws Exception {
        selectAndAwait(vinyl);
        double fitted = workbench.ask(() -> view.pane().canvas().scale());
        workbench.ask(() -> {
            Event event = new Event();
            event.count = 3;
            event.x = 50;
            event.y = 50;
            view.pane().canvas().control().notifyListeners(SWT.MouseVerticalWheel, event);
            return null;
        });
        assertTrue(workbench.ask(() -> view.pane().canvas().scale()) > fitted);
        workbench.await("a sharp drawing at the new scale", () -> view.pane().canvas().isSharp());
        run("org.porelyte.ui.depiction.fit");
        assertEquals(fitted, workbench.ask(() -> view.pane().canvas().scale()), 1e-9);
    }

    @Test
    void anEditIsDrawnAtOnceAndABrokenSmilesSaysWhere() throws Exception {
        selectAndAwait(vinyl);
        workbench.ask(() -> {
            vinyl.setSmiles("O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1O)[C:2](O)=O");
            return null;
        });
        workbench.await("the formula with one more oxygen",
                () -> view.pane().shownCaption().endsWith("C₁₀H₈O₅, 208.17 g/mol, charge 0"));
        assertTrue(workbench.ask(() -> view.pane().shownLegend()).contains("hopping site: Hydroxyl"));
        workbench.ask(() -> {
            vinyl.setSmiles("O[C:1](=O)c1cc(");
            return null;
        });
        workbench.await("a message", () -> view.pane().shownMessage().contains("SMILES broken at character"));
        String message = workbench.ask(() -> view.pane().shownMessage());
        assertTrue(message.contains("O[C:1](=O)c1cc("), message);
        assertTrue(message.endsWith("^"), message);
        workbench.ask(() -> {
            vinyl.setSmiles(smiles);
            return null;
        });
        workbench.await("the drawing again", () -> view.pane().shownMessage().isEmpty());
    }

    @Test
    void marksAreSwitchedOffAndOn() throws Exception {
        selectAndAwait(vinyl);
        run("org.porelyte.ui.depiction.anchors");
        workbench.await("no anchors", () -> view.pane().shownLegend().isEmpty());
        run("org.porelyte.ui.depiction.anchors");
        workbench.await("anchors", () -> view.pane().shownLegend().size() == 2);
    }

    @Test
    void whatIsSelectedWhileAnotherViewCoversItIsDrawnWhenItComesBack() throws Exception {
        selectAndAwait(vinyl);
        workbench.view("org.porelyte.ui.scatter", IViewPart.class);
        workbench.view(ExplorerView.ID, ExplorerView.class);
        NamedElement salt = workbench.ask(() -> workbench.active().library().orElseThrow().getSalts().get(0));
        select(salt);
        workbench.view(DepictionView.ID, DepictionView.class);
        workbench.await("the drawing of " + salt.getName(),
                () -> view.pane().shownCaption().startsWith(salt.getName() + " (salt)"));
    }

    @Test
    void theDrawingIsCopied() throws Exception {
        selectAndAwait(vinyl);
        workbench.ask(() -> {
            contents(TextTransfer.getInstance(), "nothing yet");
            return null;
        });
        run("org.porelyte.ui.depiction.copyPicture");
        workbench.await("SMILES on the clipboard",
                () -> contents(TextTransfer.getInstance(), null) instanceof String text && text.contains("[CH:3]"));
        ImageData image = workbench.ask(() -> (ImageData) contents(ImageTransfer.getInstance(), null));
        ElementPicture.Drawn large = (ElementPicture.Drawn) new ElementDrawings().draw(vinyl, ElementStyle.DEFAULT);
        assertEquals(Math.ceil(2 * large.drawing().width()), image.width);
        run("org.porelyte.ui.depiction.copySvg");
        workbench.await("SVG on the clipboard",
                () -> contents(TextTransfer.getInstance(), null) instanceof String text && text.contains("<svg"));
    }

    /** Puts a text on the clipboard unless it is null, and returns what is there. */
    private static Object contents(Transfer transfer, String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            if (text != null) {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            }
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void theAtomOfASelectedConnectionPointIsMarked() throws Exception {
        selectAndAwait(vinyl);
        select(workbench.ask(() -> vinyl.getConnectionPoints().get(0)));
        workbench.await("one region chosen", () -> view.pane().canvas().selected().size() == 1);
        assertEquals(1, workbench.ask(() -> {
            String id = view.pane().canvas().selected().iterator().next();
            return drawn().drawing().atoms().stream().filter(atom -> id.equals(atom.part() + ":" + atom.index()))
                    .findFirst().orElseThrow().atomMap();
        }));
    }

    @Test
    void whatHasNoStructureSaysSoAndCandidatesShowTheirLinkers() throws Exception {
        select(workbench.ask(() -> workbench.active().library().orElseThrow().getNodes().get(0)));
        workbench.await("a message", () -> view.pane().shownMessage().startsWith("A node is described by its formula"));
        NamedElement candidate = workbench.ask(() -> workbench.active().library().orElseThrow().getCandidates().stream()
                .filter(found -> "MOF-BZN".equals(found.getName())).findFirst().orElseThrow());
        selectAndAwait(candidate);
        assertEquals(4, workbench.ask(() -> drawn().drawing().atoms().stream().mapToInt(AtomPlace::part).max()
                .orElseThrow() + 1), "two linkers, the grafted linker and the counter-ion");
    }

    @Test
    void everyCommandOfTheViewHasAHandlerAndAName() throws Exception {
        for (String name : List.of("atomMaps", "hoppingSites", "anchors", "fit", "copyPicture", "copySvg", "export")) {
            Command command = workbench.ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class)
                    .getCommand("org.porelyte.ui.depiction." + name));
            assertTrue(command.isDefined() && command.isHandled(), name);
            assertFalse(command.getName().isBlank());
        }
    }
}

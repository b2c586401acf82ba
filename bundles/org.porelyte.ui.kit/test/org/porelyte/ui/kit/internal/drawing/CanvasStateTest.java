// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.porelyte.ui.kit.drawing.DrawingContent;
import org.porelyte.ui.kit.drawing.DrawingRegion;
import org.porelyte.ui.kit.drawing.RegionListener;

class CanvasStateTest {

    private static final DrawingRegion LEFT = new DrawingRegion("l", "left", 20, 50, 10);
    private static final DrawingRegion RIGHT = new DrawingRegion("r", "right", 180, 50, 10);
    private static final DrawingRegion LOW = new DrawingRegion("d", "low", 30, 90, 10);
    private static final DrawingContent CONTENT = new DrawingContent("<svg/>", 200, 100, List.of(LEFT, RIGHT, LOW),
            "three places");

    private final CanvasState state = new CanvasState(() -> { });

    private void show() {
        state.resize(416, 216);
        state.show(CONTENT, false);
    }

    @Test
    void theWholeDrawingIsInTheMiddle() {
        show();
        // 8 pixels of margin leave 400 by 200 for 200 by 100
        assertEquals(new Viewport(2, 8, 8), state.viewport());
        state.resize(216, 416);
        assertEquals(new Viewport(1, 8, 158), state.viewport());
        state.resize(4000, 4000);
        assertEquals(2.4, state.viewport().scale(), "a small drawing stays of a size that can be taken in");
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        show();
        double x = state.viewport().drawingX(100);
        double y = state.viewport().drawingY(30);
        state.zoom(1.7, 100, 30);
        assertEquals(3.4, state.viewport().scale(), 1e-9);
        assertEquals(x, state.viewport().drawingX(100), 1e-9);
        assertEquals(y, state.viewport().drawingY(30), 1e-9);
        state.zoom(1e9, 0, 0);
        assertEquals(40, state.viewport().scale());
    }

    @Test
    void aChangedDrawingKeepsWhatTheUserChoseAndAnotherOneDoesNot() {
        show();
        state.zoom(2, 0, 0);
        state.move(5, 6);
        Viewport chosen = state.viewport();
        state.show(new DrawingContent("<svg id='2'/>", 210, 100, List.of(), ""), true);
        assertEquals(chosen, state.viewport());
        state.show(CONTENT, false);
        assertEquals(new Viewport(2, 8, 8), state.viewport());
        assertTrue(state.isFitted());
    }

    @Test
    void regionsAreFoundByPlaceAndByDirection() {
        show();
        assertEquals(Optional.of(LEFT), state.regionAt(8 + 2 * 20, 8 + 2 * 50, 0));
        assertEquals(Optional.of(LEFT), state.regionAt(8 + 2 * 20 + 20, 8 + 2 * 50, 0), "at its border");
        assertEquals(Optional.empty(), state.regionAt(8 + 2 * 20 + 22, 8 + 2 * 50, 0));
        assertEquals(Optional.of(LEFT), state.regionAt(8 + 2 * 20 + 22, 8 + 2 * 50, 3));
        assertEquals(RIGHT, RegionWalk.next(state.regions(), LEFT, 1, 0));
        assertEquals(LOW, RegionWalk.next(state.regions(), LEFT, 0, 1));
        assertEquals(LEFT, RegionWalk.next(state.regions(), LEFT, -1, 0));
    }

    @Test
    void listenersHearOfRegionsAndTheFocusComesIntoSight() {
        show();
        List<String> heard = new ArrayList<>();
        RegionListener listener = new RegionListener() {
            @Override
            public void picked(DrawingRegion region) {
                heard.add("picked " + region.id());
            }

            @Override
            public void pointed(Optional<DrawingRegion> region) {
                heard.add("at " + region.map(DrawingRegion::id).orElse("-"));
            }
        };
        state.addListener(listener);
        state.zoom(10, 8, 8);
        state.hover(LEFT);
        state.hover(LEFT);
        state.hover(null);
        state.focus(RIGHT);
        assertTrue(state.viewport().paneX(180) < 416, "moved into the pane");
        assertFalse(state.isFitted());
        state.pick(RIGHT);
        assertEquals(List.of("at l", "at -", "at r", "picked r"), heard);
        state.removeListener(listener);
        state.pick(LEFT);
        assertEquals(4, heard.size());
    }

    @Test
    void aPartOfTheDocumentIsCutOut() {
        String svg = "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' width='200' height=\"100\" "
                + "viewBox='0 0 200 100' fill='none'><path stroke-width='2' d='M0 0'/></svg>";
        assertEquals("<?xml version='1.0'?>\n<svg width=\"400\" height=\"200\" "
                + "viewBox=\"10.000000 -5.000000 100.000000 50.000000\" preserveAspectRatio=\"none\" "
                + "xmlns='http://www.w3.org/2000/svg' fill='none'><path stroke-width='2' d='M0 0'/></svg>",
                SvgCrop.of(svg, 10, -5, 4, 400, 200));
        assertThrows(IllegalArgumentException.class, () -> SvgCrop.of("none", 0, 0, 1, 1, 1));
    }

    @Test
    void aDrawingWithoutSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DrawingContent("<svg/>", 0, 1, List.of(), ""));
    }
}

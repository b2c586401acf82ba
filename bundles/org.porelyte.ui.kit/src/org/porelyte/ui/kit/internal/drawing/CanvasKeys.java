// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import org.porelyte.ui.kit.drawing.DrawingRegion;

/**
 * Keys on a drawing: arrows walk through the regions, or move the drawing together with Ctrl and where there are no
 * regions; Enter and Space pick; plus and minus scale, 0 fits, Escape leaves the regions.
 */
public final class CanvasKeys {

    private static final double STEP = 1.25;
    private static final int MOVE = 40;

    private final CanvasState state;

    private CanvasKeys(CanvasState state) {
        this.state = state;
    }

    /**
     * @param canvas what gets the keys
     * @param state  what they change
     */
    public static void install(Canvas canvas, CanvasState state) {
        CanvasKeys keys = new CanvasKeys(state);
        canvas.addListener(SWT.KeyDown, keys::down);
        // a canvas with key listeners keeps Tab for itself otherwise
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    private void down(Event event) {
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(-1, 0, ctrl);
            case SWT.ARROW_RIGHT -> go(1, 0, ctrl);
            case SWT.ARROW_UP -> go(0, -1, ctrl);
            case SWT.ARROW_DOWN -> go(0, 1, ctrl);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> state.focused().ifPresent(state::pick);
            case SWT.ESC -> state.focus(null);
            case SWT.HOME, SWT.KEYPAD_0 -> state.fit();
            case SWT.KEYPAD_ADD -> state.zoom(STEP);
            case SWT.KEYPAD_SUBTRACT -> state.zoom(1 / STEP);
            default -> typed(event.character);
        }
    }

    private void typed(char character) {
        switch (character) {
            case '+', '=' -> state.zoom(STEP);
            case '-' -> state.zoom(1 / STEP);
            case '0' -> state.fit();
            default -> {
                // of no meaning here
            }
        }
    }

    private void go(int dx, int dy, boolean ctrl) {
        List<DrawingRegion> regions = state.regions();
        if (ctrl || regions.isEmpty()) {
            state.move(-dx * MOVE, -dy * MOVE);
        } else {
            state.focus(state.focused().map(from -> RegionWalk.next(regions, from, dx, dy)).orElse(regions.get(0)));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import org.porelyte.ui.kit.drawing.DrawingRegion;

/** The mouse on a drawing: the wheel scales, dragging moves, a click picks. */
public final class CanvasMouse {

    /** A press that moves less is a click. */
    private static final int STILL = 4;
    private static final double REACH = 3;
    private static final double STEP = 1.2;
    private static final int WHEEL_UNIT = 3;

    private final Canvas canvas;
    private final CanvasState state;
    private Point pressed;
    private Point last;
    private boolean dragged;

    private CanvasMouse(Canvas canvas, CanvasState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /**
     * @param canvas what the mouse is on
     * @param state  what it changes
     */
    public static void install(Canvas canvas, CanvasState state) {
        CanvasMouse mouse = new CanvasMouse(canvas, state);
        canvas.addListener(SWT.MouseVerticalWheel, mouse::wheel);
        canvas.addListener(SWT.MouseDown, mouse::down);
        canvas.addListener(SWT.MouseMove, mouse::move);
        canvas.addListener(SWT.MouseUp, mouse::up);
        canvas.addListener(SWT.MouseDoubleClick, mouse::twice);
        canvas.addListener(SWT.MouseExit, event -> state.hover(null));
    }

    private void wheel(Event event) {
        if (state.isWheelScrolling() && (event.stateMask & SWT.MOD1) == 0) {
            return;
        }
        state.zoom(Math.pow(STEP, (double) event.count / WHEEL_UNIT), event.x, event.y);
        // the part around would scroll
        event.doit = false;
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button == 1 || event.button == 2) {
            pressed = new Point(event.x, event.y);
            last = pressed;
            dragged = false;
        }
    }

    private void move(Event event) {
        if (pressed == null) {
            Optional<DrawingRegion> region = state.regionAt(event.x, event.y, REACH);
            state.hover(region.orElse(null));
            canvas.setCursor(region.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            return;
        }
        if (dragged || Math.hypot(event.x - pressed.x, event.y - pressed.y) >= STILL) {
            dragged = true;
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            state.move(event.x - last.x, event.y - last.y);
            last = new Point(event.x, event.y);
        }
    }

    private void up(Event event) {
        if (pressed != null && !dragged && event.button == 1) {
            state.regionAt(event.x, event.y, REACH).ifPresent(region -> {
                state.focus(region);
                state.pick(region);
            });
        }
        pressed = null;
        canvas.setCursor(null);
    }

    private void twice(Event event) {
        if (event.button == 1 && state.regionAt(event.x, event.y, REACH).isEmpty()) {
            state.fit();
        }
    }
}

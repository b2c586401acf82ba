// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.drawing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.porelyte.ui.kit.internal.drawing.CanvasAccess;
import org.porelyte.ui.kit.internal.drawing.CanvasKeys;
import org.porelyte.ui.kit.internal.drawing.CanvasMouse;
import org.porelyte.ui.kit.internal.drawing.CanvasPainter;
import org.porelyte.ui.kit.internal.drawing.CanvasState;
import org.porelyte.ui.kit.internal.drawing.Raster;
import org.porelyte.ui.kit.internal.drawing.Rasteriser;

/**
 * Shows a drawing in SVG, sharp at any scale and on any screen: what the pane shows of it is drawn anew, in the
 * background, whenever scale, place or size change. The wheel scales, dragging moves, a double click beside regions
 * fits. Regions are picked by a click, or walked through with the arrow keys and picked with Enter or Space.
 */
public final class DrawingCanvas {

    private static final String KEY = DrawingCanvas.class.getName();
    private static final int DARK_BELOW = 3 * 128;

    private final Canvas canvas;
    private final CanvasState state;
    private final CanvasPainter painter;
    private final Rasteriser rasteriser;
    private Runnable appearanceChanged = () -> { };
    private boolean dark;
    private String problem = "";

    /** @param parent holds the canvas */
    public DrawingCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData(KEY, this);
        state = new CanvasState(this::changed);
        painter = new CanvasPainter(canvas, state);
        rasteriser = new Rasteriser(canvas.getDisplay(), this::drawn, reason -> problem = reason);
        CanvasMouse.install(canvas, state);
        CanvasKeys.install(canvas, state);
        CanvasAccess.install(canvas, state);
        canvas.addListener(SWT.Resize, event -> state.resize(canvas.getClientArea().width,
                canvas.getClientArea().height));
        canvas.addListener(SWT.Dispose, event -> rasteriser.cancel());
        canvas.addListener(SWT.ZoomChanged, event -> changed());
        dark = isDark(parent);
        paper();
        canvas.addPaintListener(event -> followTheme());
    }

    /** {@return the control, to lay it out} */
    public Control control() {
        return canvas;
    }

    /**
     * Finds the drawing of a control, for tests.
     *
     * @param control any control
     * @return the drawing whose control it is, or nothing
     */
    public static Optional<DrawingCanvas> of(Control control) {
        return Optional.ofNullable((DrawingCanvas) control.getData(KEY));
    }

    /** {@return what is shown, or nothing} */
    public Optional<DrawingContent> content() {
        return state.content();
    }

    /** @param reach by how many units of the drawing a click may miss a region; the nearest one is taken */
    public void setReach(double reach) {
        state.setReach(reach);
    }

    /** @param scrolls whether the wheel scrolls the page that the canvas is part of, and scales only with Ctrl */
    public void setWheelScrolls(boolean scrolls) {
        state.setWheelScrolls(scrolls);
    }

    /**
     * Shows another drawing, all of it.
     *
     * @param content the drawing
     */
    public void show(DrawingContent content) {
        state.show(content, false);
    }

    /**
     * Shows the drawing anew after it changed a little. Where the user chose what to see of it, that stays.
     *
     * @param content the drawing as it is now
     */
    public void update(DrawingContent content) {
        state.show(content, true);
    }

    /** Shows nothing. */
    public void clear() {
        rasteriser.cancel();
        painter.clear();
        state.show(null, false);
    }

    /** Shows all of the drawing, also after the pane changes its size. */
    public void zoomToFit() {
        state.fit();
    }

    /** @param factor by which to scale around the middle, 1 for as it is */
    public void zoom(double factor) {
        state.zoom(factor);
    }

    /** {@return the scale: pixels of the pane per unit of the drawing} */
    public double scale() {
        return state.viewport().scale();
    }

    /** {@return whether the drawing follows the size of the pane} */
    public boolean isFitted() {
        return state.isFitted();
    }

    /** @param listener told of what happens to regions from now on */
    public void addRegionListener(RegionListener listener) {
        state.addListener(listener);
    }

    /** @param listener no longer told */
    public void removeRegionListener(RegionListener listener) {
        state.removeListener(listener);
    }

    /** @param ids of the regions that are marked as chosen, and no others */
    public void select(Collection<String> ids) {
        state.select(Set.copyOf(ids));
    }

    /** {@return ids of the regions that are marked as chosen} */
    public Set<String> selected() {
        return state.selected();
    }

    /** {@return the region that has the focus of the keys} */
    public Optional<DrawingRegion> focusedRegion() {
        return state.focused();
    }

    /**
     * Finds where a region is to be seen.
     *
     * @param region a region of what is shown
     * @return the place of its middle in the control
     */
    public Point place(DrawingRegion region) {
        return new Point((int) Math.round(state.viewport().paneX(region.x())),
                (int) Math.round(state.viewport().paneY(region.y())));
    }

    /** {@return whether the paper is dark, so that drawings should be light} */
    public boolean isDark() {
        return dark;
    }

    /** @param listener called when the paper turns dark or light with the theme */
    public void setAppearanceListener(Runnable listener) {
        appearanceChanged = listener;
    }

    /** {@return whether the pixels on the screen are those of the drawing and scale of now; for tests} */
    public boolean isSharp() {
        return painter.isCurrent();
    }

    /** {@return why the drawing could not be turned into pixels; empty if it could} */
    public String problem() {
        return problem;
    }

    private void changed() {
        if (canvas.isDisposed()) {
            return;
        }
        Rectangle pane = canvas.getClientArea();
        if (pane.width > 0 && pane.height > 0) {
            state.content().ifPresent(content -> rasteriser.request(new Raster.Wanted(content.svg(),
                    state.viewport(), pane.width, pane.height, canvas.getMonitor().getZoom())));
        }
        canvas.redraw();
    }

    private void drawn(Raster raster) {
        if (!canvas.isDisposed()) {
            problem = "";
            painter.setRaster(raster);
        }
    }

    /** The theme engine tells controls their new colours, but nobody that it did. */
    private void followTheme() {
        if (dark != isDark(canvas.getParent())) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed() && dark != isDark(canvas.getParent())) {
                    dark = !dark;
                    paper();
                    appearanceChanged.run();
                }
            });
        }
    }

    private void paper() {
        canvas.setBackground(dark ? canvas.getParent().getBackground()
                : canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(dark ? canvas.getParent().getForeground()
                : canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    }

    private static boolean isDark(Control around) {
        RGB colour = around.getBackground().getRGB();
        return colour.red + colour.green + colour.blue < DARK_BELOW;
    }
}

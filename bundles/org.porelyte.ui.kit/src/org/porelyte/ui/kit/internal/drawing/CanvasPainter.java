// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

import org.porelyte.ui.kit.drawing.DrawingRegion;

/** Paints the pixels of a drawing, and rings around the regions that are pointed at, have the focus or are chosen. */
public final class CanvasPainter {

    private static final int CORNER = 6;

    private final Canvas canvas;
    private final CanvasState state;
    private Image image;
    private Raster.Wanted drawn;

    /**
     * @param canvas what is painted
     * @param state  what it shows
     */
    public CanvasPainter(Canvas canvas, CanvasState state) {
        this.canvas = canvas;
        this.state = state;
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addDisposeListener(event -> clear());
    }

    /** @param raster the pixels from now on */
    public void setRaster(Raster raster) {
        clear();
        drawn = raster.wanted();
        ImageData pixels = raster.data();
        ImageDataProvider provider = zoom -> zoom == drawn.zoom() ? pixels
                : pixels.scaledTo(Math.max(1, drawn.width() * zoom / 100), Math.max(1, drawn.height() * zoom / 100));
        image = new Image(canvas.getDisplay(), provider);
        canvas.redraw();
    }

    /** Forgets the pixels. */
    public void clear() {
        if (image != null) {
            image.dispose();
            image = null;
        }
        drawn = null;
    }

    /** {@return whether the pixels are those of what is shown now} */
    public boolean isCurrent() {
        return image != null && drawn.viewport().equals(state.viewport())
                && state.content().filter(content -> content.svg().equals(drawn.svg())).isPresent();
    }

    private void paint(GC gc) {
        if (image == null || state.content().isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        Viewport now = state.viewport();
        if (now.equals(drawn.viewport())) {
            gc.drawImage(image, 0, 0);
        } else {
            // until the sharp one is there
            double factor = now.scale() / drawn.viewport().scale();
            gc.drawImage(image, 0, 0, drawn.width(), drawn.height(), round(now.paneX(drawn.viewport().drawingX(0))),
                    round(now.paneY(drawn.viewport().drawingY(0))), Math.max(1, round(drawn.width() * factor)),
                    Math.max(1, round(drawn.height() * factor)));
        }
        Color ink = canvas.getForeground();
        for (DrawingRegion region : state.regions()) {
            if (state.selected().contains(region.id())) {
                ring(gc, region, ink, 2, SWT.LINE_SOLID);
            }
        }
        state.hovered().ifPresent(region -> ring(gc, region, ink, 1, SWT.LINE_SOLID));
        if (canvas.isFocusControl()) {
            state.focused().ifPresent(region -> ring(gc, region, ink, 2, SWT.LINE_DASH));
        }
        state.hovered().or(() -> canvas.isFocusControl() ? state.focused() : Optional.empty())
                .ifPresent(region -> name(gc, region, ink));
    }

    /** In a corner: a tooltip would lie on what is looked at. */
    private void name(GC gc, DrawingRegion region, Color ink) {
        Point size = gc.textExtent(region.label());
        int top = canvas.getClientArea().height - size.y - CORNER;
        gc.setBackground(canvas.getBackground());
        gc.setForeground(ink);
        gc.fillRectangle(0, top - CORNER, size.x + 2 * CORNER, size.y + 2 * CORNER);
        gc.drawText(region.label(), CORNER, top, true);
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private void ring(GC gc, DrawingRegion region, Color colour, int width, int style) {
        Viewport viewport = state.viewport();
        int radius = round(region.radius() * viewport.scale());
        Point middle = new Point(round(viewport.paneX(region.x())), round(viewport.paneY(region.y())));
        gc.setForeground(colour);
        gc.setLineWidth(width);
        gc.setLineStyle(style);
        gc.drawOval(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius);
    }
}

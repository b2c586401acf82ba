// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;

/**
 * The pixels of what a pane shows of a drawing.
 *
 * @param data   the pixels
 * @param wanted what was asked for
 */
public record Raster(ImageData data, Wanted wanted) {

    /** Beyond this, memory would not do. */
    private static final double MOST_PIXELS = 40e6;

    /**
     * What is to be drawn.
     *
     * @param svg      the document
     * @param viewport which part
     * @param width    of the pane, in points
     * @param height   of the pane, in points
     * @param zoom     pixels of the screen per 100 points
     */
    public record Wanted(String svg, Viewport viewport, int width, int height, int zoom) {
    }

    /**
     * Draws. Takes a while for large drawings, and may be called in any thread.
     *
     * @param wanted what
     * @return its pixels, as many as the screen has for the pane
     * @throws SWTException if the document cannot be drawn
     */
    public static Raster of(Wanted wanted) {
        double pixels = wanted.zoom() / 100.0;
        int width = Math.max(1, (int) Math.round(wanted.width() * pixels));
        int height = Math.max(1, (int) Math.round(wanted.height() * pixels));
        if ((double) width * height > MOST_PIXELS) {
            throw new SWTException("a picture of " + width + " by " + height + " pixels is too large");
        }
        Viewport viewport = wanted.viewport();
        String part = SvgCrop.of(wanted.svg(), viewport.drawingX(0), viewport.drawingY(0), viewport.scale() * pixels,
                width, height);
        return new Raster(new ImageData(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8))), wanted);
    }
}

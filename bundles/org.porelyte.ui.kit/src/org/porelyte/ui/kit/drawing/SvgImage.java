// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.drawing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;

import org.porelyte.ui.kit.internal.drawing.SvgCrop;

/** Makes images of drawings that are at hand as text, as sharp as the screen is. */
public final class SvgImage {

    private SvgImage() {
    }

    /**
     * Makes an image.
     *
     * @param device what it is shown on
     * @param svg    an SVG document whose view box begins at the origin
     * @param width  width of its view box, which becomes that of the image in points
     * @param height height of its view box, which becomes that of the image in points
     * @return the image; the caller disposes of it
     * @throws org.eclipse.swt.SWTException if the document cannot be drawn
     */
    public static Image create(Device device, String svg, double width, double height) {
        ImageDataProvider provider = zoom -> pixels(svg, width, height, zoom / 100.0);
        return new Image(device, provider);
    }

    /**
     * Turns a drawing into pixels.
     *
     * @param svg    an SVG document whose view box begins at the origin
     * @param width  width of its view box
     * @param height height of its view box
     * @param scale  pixels per unit of the view box
     * @return the pixels
     * @throws org.eclipse.swt.SWTException if the document cannot be drawn
     */
    public static ImageData pixels(String svg, double width, double height, double scale) {
        String sized = SvgCrop.of(svg, 0, 0, scale, Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)));
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }
}

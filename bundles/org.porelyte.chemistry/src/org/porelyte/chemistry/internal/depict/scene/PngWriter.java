// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a page as PNG. */
public final class PngWriter {

    private PngWriter() {
    }

    /**
     * Writes a page.
     *
     * @param page the page
     * @param zoom pixels of the picture per pixel of the page
     * @return the bytes of a PNG file
     * @throws IllegalArgumentException if the picture would have no pixels or too many
     */
    public static byte[] write(Page page, double zoom) {
        // what is beyond a whole pixel by rounding alone is no pixel more
        int width = (int) Math.ceil(page.width() * zoom - 1e-6);
        int height = (int) Math.ceil(page.height() * zoom - 1e-6);
        BufferedImage image = new BufferedImage(width, height,
                page.background() == null ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            if (page.background() != null) {
                graphics.setColor(page.background());
                graphics.fillRect(0, 0, width, height);
            }
            graphics.scale(zoom, zoom);
            page.scene().figures().forEach(figure -> draw(figure, graphics));
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static void draw(Figure figure, Graphics2D graphics) {
        if (figure.fill() != null) {
            graphics.setColor(figure.fill());
            graphics.fill(figure.path());
        }
        if (figure.line() != null) {
            graphics.setColor(figure.line());
            graphics.setStroke(new BasicStroke((float) figure.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(figure.path());
        }
    }

    private static byte[] encoded(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // in memory: ImageIO would put a file into the temporary folder otherwise
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

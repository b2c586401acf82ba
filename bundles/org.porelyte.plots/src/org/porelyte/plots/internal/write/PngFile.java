// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.porelyte.plots.Rgb;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Pen;
import org.porelyte.plots.internal.scene.Scene;

/** A scene as Portable Network Graphics. Letters are filled outlines: the platform's fonts are never asked. */
public final class PngFile {

    private static final double DOTS_PER_INCH = 300;
    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;
    private static final long MOST_DOTS = 200_000_000;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private final BundledFont font;

    /** @param font the font */
    public PngFile(BundledFont font) {
        this.font = font;
    }

    /**
     * @param scene the scene
     * @param out   not closed
     * @throws IOException if writing fails or the picture would be too large
     */
    public void write(Scene scene, OutputStream out) throws IOException {
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        long width = Math.max(1, Math.round(scene.width() * scale));
        long height = Math.max(1, Math.round(scene.height() * scale));
        if (width * height > MOST_DOTS) {
            throw new IOException("a picture of " + width + " by " + height
                    + " dots is too large: choose a smaller sheet, or SVG or PDF");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(colour(scene.ground()));
            graphics.fillRect(0, 0, (int) width, (int) height);
            graphics.scale(scale, scale);
            items(scene.items(), graphics);
        } finally {
            graphics.dispose();
        }
        encode(image, out);
    }

    private void items(List<Item> items, Graphics2D graphics) {
        for (Item item : items) {
            switch (item) {
                case Item.Shape shape -> shape(shape, graphics);
                case Item.Text text -> text(text, graphics);
                case Item.Group group -> {
                    Shape before = graphics.getClip();
                    if (group.clip() != null) {
                        Box clip = group.clip();
                        graphics.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
                    }
                    items(group.items(), graphics);
                    graphics.setClip(before);
                }
            }
        }
    }

    private static void shape(Item.Shape shape, Graphics2D graphics) {
        Path2D path = JavaPath.of(shape.path());
        if (shape.fill() != null) {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) shape.opacity()));
            graphics.setColor(colour(shape.fill()));
            graphics.fill(path);
            graphics.setComposite(AlphaComposite.SrcOver);
        }
        if (shape.pen() != null) {
            graphics.setColor(colour(shape.pen().colour()));
            graphics.setStroke(stroke(shape.pen()));
            graphics.draw(path);
        }
    }

    private static BasicStroke stroke(Pen pen) {
        float[] pattern = new float[pen.dash().pattern().size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) (pen.dash().pattern().get(i) * pen.width());
        }
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                pattern.length == 0 ? null : pattern, 0);
    }

    private void text(Item.Text text, Graphics2D graphics) {
        double shift = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -font.width(text.text(), text.size()) / 2;
            case END -> -font.width(text.text(), text.size());
        };
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
        place.rotate(Math.toRadians(text.angle()));
        place.translate(shift, 0);
        graphics.setColor(colour(text.colour()));
        graphics.fill(place.createTransformedShape(font.outline(text.text(), text.size())));
    }

    private static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private static void encode(BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String dotsPerMetre = Long.toString(Math.round(DOTS_PER_INCH / METRES_PER_INCH));
        size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        metadata.mergeTree(FORMAT, root);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }
}

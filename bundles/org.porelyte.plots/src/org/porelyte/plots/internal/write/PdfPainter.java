// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.porelyte.plots.RichText.Run;
import org.porelyte.plots.Rgb;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;
import org.porelyte.plots.internal.scene.Scene;

/** Writes the content of a page, on which y grows upwards. */
final class PdfPainter {

    private static final int ROUND = 1;
    private static final float FULL = 255f;

    private final PDPageContentStream content;
    private final PDFont letters;
    private final BundledFont font;
    private final double height;

    PdfPainter(PDPageContentStream content, PDFont letters, BundledFont font, double height) {
        this.content = content;
        this.letters = letters;
        this.font = font;
        this.height = height;
    }

    void paint(Scene scene) throws IOException {
        content.setLineJoinStyle(ROUND);
        content.setNonStrokingColor(share(scene.ground().red()), share(scene.ground().green()),
                share(scene.ground().blue()));
        content.addRect(0, 0, (float) scene.width(), (float) scene.height());
        content.fill();
        items(scene.items());
    }

    private void items(List<Item> items) throws IOException {
        for (Item item : items) {
            switch (item) {
                case Item.Shape shape -> shape(shape);
                case Item.Text text -> text(text);
                case Item.Group group -> {
                    if (group.clip() == null) {
                        items(group.items());
                    } else {
                        content.saveGraphicsState();
                        Box clip = group.clip();
                        content.addRect((float) clip.x(), (float) (height - clip.bottom()), (float) clip.width(),
                                (float) clip.height());
                        content.clip();
                        items(group.items());
                        content.restoreGraphicsState();
                    }
                }
            }
        }
    }

    private static float share(int part) {
        return part / FULL;
    }

    private void shape(Item.Shape shape) throws IOException {
        if (shape.path().isEmpty()) {
            return;
        }
        boolean seeThrough = shape.fill() != null && shape.opacity() < 1;
        if (seeThrough) {
            content.saveGraphicsState();
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) shape.opacity());
            content.setGraphicsStateParameters(state);
        }
        shape.path().read(new Outline());
        if (shape.fill() != null) {
            fill(shape.fill());
        }
        if (shape.pen() != null) {
            pen(shape.pen());
        }
        if (shape.fill() != null && shape.pen() != null) {
            content.fillAndStroke();
        } else if (shape.fill() != null) {
            content.fill();
        } else {
            content.stroke();
        }
        if (seeThrough) {
            content.restoreGraphicsState();
        }
    }

    private void fill(Rgb colour) throws IOException {
        content.setNonStrokingColor(share(colour.red()), share(colour.green()), share(colour.blue()));
    }

    private void pen(Pen pen) throws IOException {
        content.setStrokingColor(share(pen.colour().red()), share(pen.colour().green()), share(pen.colour().blue()));
        content.setLineWidth((float) pen.width());
        float[] pattern = new float[pen.dash().pattern().size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) (pen.dash().pattern().get(i) * pen.width());
        }
        content.setLineDashPattern(pattern, 0);
    }

    private void text(Item.Text text) throws IOException {
        double x = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -font.width(text.text(), text.size()) / 2;
            case END -> -font.width(text.text(), text.size());
        };
        fill(text.colour());
        content.beginText();
        for (Run run : text.text().runs()) {
            Matrix matrix = Matrix.getTranslateInstance((float) text.x(), (float) (height - text.y()));
            matrix.rotate(-Math.toRadians(text.angle()));
            matrix.translate((float) x, (float) (BundledFont.rise(run) * text.size()));
            if (run.italic()) {
                matrix.concatenate(new Matrix(1, 0, (float) BundledFont.SLANT, 1, 0, 0));
            }
            content.setTextMatrix(matrix);
            content.setFont(letters, (float) (text.size() * BundledFont.scale(run)));
            content.showText(font.shown(run.text()));
            x += font.width(run, text.size());
        }
        content.endText();
    }

    /** Turns outlines upside down. */
    private final class Outline implements Path.Reader {

        @Override
        public void moveTo(double x, double y) {
            write(() -> content.moveTo((float) x, (float) (height - y)));
        }

        @Override
        public void lineTo(double x, double y) {
            write(() -> content.lineTo((float) x, (float) (height - y)));
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            write(() -> content.curveTo((float) x1, (float) (height - y1), (float) x2, (float) (height - y2), (float) x,
                    (float) (height - y)));
        }

        @Override
        public void close() {
            write(content::closePath);
        }

        private static void write(Step step) {
            try {
                step.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A step that may fail. */
    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }
}

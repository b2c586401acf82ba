// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.util.List;

import org.porelyte.plots.RichText.Run;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Box;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Item.Anchor;
import org.porelyte.plots.internal.scene.Pen;
import org.porelyte.plots.internal.scene.Scene;

/** A scene as Scalable Vector Graphics. Texts are text; where DejaVu Sans is missing, fonts of its width stand in. */
public final class SvgFile {

    private static final String FONTS = "'DejaVu Sans', Verdana, 'Bitstream Vera Sans', Geneva, Arial, sans-serif";

    private final String id;
    private final StringBuilder svg = new StringBuilder();
    private int clips;

    private SvgFile(String id) {
        this.id = id;
    }

    /** {@return a file of its own} */
    public static String file(Scene scene) {
        SvgFile file = new SvgFile("chart");
        file.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        file.write(scene, "width=\"" + Decimals.text(scene.width()) + "pt\" height=\"" + Decimals.text(scene.height())
                + "pt\"", scene.title().isEmpty() ? "" : "<title>" + Xml.text(scene.title()) + "</title>\n");
        return file.svg.toString();
    }

    /**
     * @param scene the scene
     * @param id    begins identifiers
     * @return an element of an HTML page
     */
    public static String element(Scene scene, String id) {
        SvgFile file = new SvgFile(id);
        // A title element would follow the mouse over the whole chart and hide those of its points.
        file.write(scene, "role=\"img\" aria-label=\"" + Xml.text(scene.title()) + "\" style=\"width:100%;max-width:"
                + Decimals.text(scene.width()) + "pt;height:auto\"", "");
        return file.svg.toString();
    }

    private void write(Scene scene, String attributes, String title) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ").append(attributes).append(" viewBox=\"0 0 ")
                .append(Decimals.text(scene.width())).append(' ').append(Decimals.text(scene.height()))
                .append("\" font-family=\"").append(FONTS)
                .append("\" stroke-linejoin=\"round\" xml:space=\"preserve\">\n").append(title);
        svg.append("<rect width=\"").append(Decimals.text(scene.width())).append("\" height=\"")
                .append(Decimals.text(scene.height())).append("\" fill=\"").append(scene.ground().hex())
                .append("\"/>\n");
        items(scene.items());
        svg.append("</svg>\n");
    }

    private void items(List<Item> items) {
        for (Item item : items) {
            switch (item) {
                case Item.Shape shape -> shape(shape);
                case Item.Text text -> text(text);
                case Item.Group group -> group(group);
            }
        }
    }

    private void group(Item.Group group) {
        if (group.items().isEmpty()) {
            return;
        }
        String name = group.name().isEmpty() ? "" : " aria-label=\"" + Xml.text(group.name()) + "\"";
        String clip = "";
        if (group.clip() != null) {
            String clipId = id + "-clip" + ++clips;
            Box box = group.clip();
            svg.append("<clipPath id=\"").append(clipId).append("\"><rect x=\"").append(Decimals.text(box.x()))
                    .append("\" y=\"").append(Decimals.text(box.y())).append("\" width=\"")
                    .append(Decimals.text(box.width())).append("\" height=\"").append(Decimals.text(box.height()))
                    .append("\"/></clipPath>\n");
            clip = " clip-path=\"url(#" + clipId + ")\"";
        }
        svg.append("<g").append(name).append(clip).append(">\n");
        items(group.items());
        svg.append("</g>\n");
    }

    private void shape(Item.Shape shape) {
        svg.append("<path d=\"").append(SvgPath.data(shape.path())).append("\" fill=\"")
                .append(shape.fill() == null ? "none" : shape.fill().hex()).append('"');
        if (shape.fill() != null && shape.opacity() < 1) {
            svg.append(" fill-opacity=\"").append(Decimals.text(shape.opacity())).append('"');
        }
        if (shape.pen() != null) {
            pen(shape.pen());
        }
        if (shape.title().isEmpty()) {
            svg.append("/>\n");
        } else {
            svg.append("><title>").append(Xml.text(shape.title())).append("</title></path>\n");
        }
    }

    private void pen(Pen pen) {
        svg.append(" stroke=\"").append(pen.colour().hex()).append("\" stroke-width=\"")
                .append(Decimals.text(pen.width())).append('"');
        if (pen.dash().pattern().size() > 0) {
            svg.append(" stroke-dasharray=\"");
            pen.dash().pattern().stream().forEach(length -> svg.append(Decimals.text(length * pen.width()))
                    .append(' '));
            svg.setLength(svg.length() - 1);
            svg.append('"');
        }
    }

    private void text(Item.Text text) {
        String x = Decimals.text(text.x());
        String y = Decimals.text(text.y());
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-size=\"")
                .append(Decimals.text(text.size())).append("\" fill=\"").append(text.colour().hex()).append('"');
        if (text.anchor() != Anchor.START) {
            svg.append(" text-anchor=\"").append(text.anchor() == Anchor.MIDDLE ? "middle" : "end").append('"');
        }
        if (text.angle() != 0) {
            svg.append(" transform=\"rotate(").append(Decimals.text(text.angle())).append(' ').append(x).append(' ')
                    .append(y).append(")\"");
        }
        svg.append('>');
        double height = 0;
        for (Run run : text.text().runs()) {
            double rise = BundledFont.rise(run) * text.size();
            run(run, height - rise, text.size());
            height = rise;
        }
        svg.append("</text>\n");
    }

    private void run(Run run, double shift, double size) {
        String attributes = (shift == 0 ? "" : " dy=\"" + Decimals.text(shift) + "\"")
                + (BundledFont.scale(run) == 1 ? ""
                        : " font-size=\"" + Decimals.text(size * BundledFont.scale(run)) + "\"")
                + (run.italic() ? " font-style=\"italic\"" : "");
        if (attributes.isEmpty()) {
            svg.append(Xml.text(run.text()));
        } else {
            svg.append("<tspan").append(attributes).append('>').append(Xml.text(run.text())).append("</tspan>");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.internal.depict.font.OutlineFont;

/** Writes lines of text as outlines. May be used by many threads at once. */
public final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final String role;

    /**
     * Creates a lettering.
     *
     * @param size of the letters, in pixels
     * @param role what the texts are
     */
    public Lettering(float size, String role) {
        this.font = OutlineFont.bundled(size);
        this.role = role;
    }

    /**
     * Returns the height of a line.
     *
     * @return in pixels
     */
    public double lineHeight() {
        return font.getSize2D() * 1.4;
    }

    /**
     * Measures a text.
     *
     * @param text the text
     * @return its width in pixels
     */
    public double width(String text) {
        return glyphs(text).getLogicalBounds().getWidth();
    }

    /**
     * Writes a line.
     *
     * @param text     the text
     * @param left     where it begins
     * @param baseline where the letters stand
     * @param colour   of the letters
     * @return the line; nothing is filled for a blank text
     */
    public Figure line(String text, double left, double baseline, Color colour) {
        return Figure.filled(AffineTransform.getTranslateInstance(left, baseline)
                .createTransformedShape(glyphs(text).getOutline()), colour, role);
    }

    /**
     * Writes a text around a point.
     *
     * @param text   the text
     * @param x      of its middle
     * @param y      of its middle
     * @param colour of the letters
     * @return the text
     */
    public Figure centred(String text, double x, double y, Color colour) {
        Rectangle2D box = glyphs(text).getOutline().getBounds2D();
        return line(text, x - box.getCenterX(), y - box.getCenterY(), colour);
    }

    /**
     * Breaks a text into lines between words.
     *
     * @param text  the text
     * @param width that lines may have; a word that is wider stands alone
     * @return the lines
     */
    public List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private GlyphVector glyphs(String text) {
        return font.createGlyphVector(CONTEXT, text);
    }
}

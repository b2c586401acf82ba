// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphJustificationInfo;
import java.awt.font.GlyphMetrics;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The letters of a string, one beside the other. What only editing text would need is not supported. */
final class OutlineGlyphs extends GlyphVector {

    private static final double SLANT = 0.2;

    private final OutlineFont font;
    private final FontRenderContext context;
    private final String text;
    private final double[] positions;

    OutlineGlyphs(OutlineFont font, FontRenderContext context, String text) {
        this.font = font;
        this.context = context;
        this.text = text;
        this.positions = new double[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            positions[i + 1] = positions[i] + font.outlines().advance(text.charAt(i)) * font.getSize2D();
        }
    }

    @Override
    public Shape getOutline() {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < text.length(); i++) {
            all.append(getGlyphOutline(i), false);
        }
        return all;
    }

    @Override
    public Shape getOutline(float x, float y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(getOutline());
    }

    @Override
    public Shape getGlyphOutline(int index) {
        double scale = font.getSize2D() / font.outlines().unitsPerEm();
        AffineTransform place = AffineTransform.getTranslateInstance(positions[index], 0);
        if (font.isItalic()) {
            place.shear(-SLANT, 0);
        }
        place.scale(scale, -scale);
        return place.createTransformedShape(font.outlines().outline(text.charAt(index)));
    }

    @Override
    public Rectangle2D getLogicalBounds() {
        return box(0, text.length());
    }

    @Override
    public Shape getGlyphLogicalBounds(int index) {
        return box(index, index + 1);
    }

    private Rectangle2D box(int from, int to) {
        double above = font.outlines().ascent() * font.getSize2D();
        double below = font.outlines().descent() * font.getSize2D();
        return new Rectangle2D.Double(positions[from], -above, positions[to] - positions[from], above + below);
    }

    @Override
    public Rectangle2D getVisualBounds() {
        return getOutline().getBounds2D();
    }

    @Override
    public Shape getGlyphVisualBounds(int index) {
        return getGlyphOutline(index).getBounds2D();
    }

    @Override
    public int getNumGlyphs() {
        return text.length();
    }

    @Override
    public int getGlyphCode(int index) {
        return text.charAt(index);
    }

    @Override
    public int[] getGlyphCodes(int begin, int count, int[] into) {
        int[] codes = into == null ? new int[count] : into;
        for (int i = 0; i < count; i++) {
            codes[i] = text.charAt(begin + i);
        }
        return codes;
    }

    @Override
    public Point2D getGlyphPosition(int index) {
        return new Point2D.Double(positions[index], 0);
    }

    @Override
    public float[] getGlyphPositions(int begin, int count, float[] into) {
        float[] places = into == null ? new float[count * 2] : into;
        for (int i = 0; i < count; i++) {
            places[2 * i] = (float) positions[begin + i];
            places[2 * i + 1] = 0;
        }
        return places;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return context;
    }

    @Override
    public boolean equals(GlyphVector other) {
        return other instanceof OutlineGlyphs that && text.equals(that.text) && font.equals(that.font);
    }

    @Override
    public void performDefaultLayout() {
        // laid out when created
    }

    @Override
    public void setGlyphPosition(int index, Point2D position) {
        throw new UnsupportedOperationException("glyphs stay where they are");
    }

    @Override
    public AffineTransform getGlyphTransform(int index) {
        return null;
    }

    @Override
    public void setGlyphTransform(int index, AffineTransform transform) {
        throw new UnsupportedOperationException("glyphs stay as they are");
    }

    @Override
    public GlyphMetrics getGlyphMetrics(int index) {
        Rectangle2D bounds = getGlyphOutline(index).getBounds2D();
        return new GlyphMetrics((float) (positions[index + 1] - positions[index]), bounds, GlyphMetrics.STANDARD);
    }

    @Override
    public GlyphJustificationInfo getGlyphJustificationInfo(int index) {
        throw new UnsupportedOperationException("text is not justified");
    }
}

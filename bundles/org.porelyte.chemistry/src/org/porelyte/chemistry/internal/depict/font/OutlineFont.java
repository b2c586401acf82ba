// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/**
 * A font whose outlines are read from a file by our own code. It is a {@link Font} because the drawing code asks for
 * one, and serves only what that code uses: outlines of strings, in plain and slanted style. Nothing here reaches the
 * platform's fonts.
 */
public final class OutlineFont extends Font {

    private static final long serialVersionUID = 1L;

    private final transient TrueTypeOutlines outlines;

    private OutlineFont(TrueTypeOutlines outlines, int style, float size) {
        super("Porelyte outlines", style, Math.round(size));
        this.outlines = outlines;
        this.pointSize = size;
    }

    /**
     * Opens the bundled font.
     *
     * @param size size in points
     * @return the font
     */
    public static OutlineFont bundled(float size) {
        return new OutlineFont(TrueTypeOutlines.bundled(), PLAIN, size);
    }

    @Override
    public Font deriveFont(int newStyle) {
        return new OutlineFont(outlines, newStyle, pointSize);
    }

    @Override
    public Font deriveFont(float newSize) {
        return new OutlineFont(outlines, getStyle(), newSize);
    }

    @Override
    public GlyphVector createGlyphVector(FontRenderContext context, String text) {
        return new OutlineGlyphs(this, context, text);
    }

    TrueTypeOutlines outlines() {
        return outlines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineFont that && outlines == that.outlines && getStyle() == that.getStyle()
                && pointSize == that.pointSize;
    }

    @Override
    public int hashCode() {
        return 31 * getStyle() + Float.hashCode(pointSize);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class OutlineFontTest {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** The widths stand in the font's metrics: A 1401, H 1540, space 651 of 2048. */
    @Test
    void widths() {
        OutlineFont font = OutlineFont.bundled(2048);
        assertEquals(1401, width(font, "A"), 0.01);
        assertEquals(1540, width(font, "H"), 0.01);
        assertEquals(651, width(font, " "), 0.01);
        assertEquals(1401 + 1540, width(font, "AH"), 0.01);
    }

    private static double width(Font font, String text) {
        return font.createGlyphVector(CONTEXT, text).getLogicalBounds().getWidth();
    }

    /** Where the platform can read the same file, its outlines are the same. */
    @Test
    void outlinesAreThoseOfThePlatform() {
        Font platform = null;
        try (InputStream in = OutlineFont.class.getResourceAsStream("DejaVuSans.ttf")) {
            platform = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (Exception | LinkageError e) {
            Assumptions.abort("this platform cannot read fonts: " + e);
        }
        Font ours = OutlineFont.bundled(1000);
        for (char c : ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                + "0123456789+-*()[]\u00b1\u00e9\u2212\u207a").toCharArray()) {
            Rectangle2D expected = platform.createGlyphVector(CONTEXT, String.valueOf(c)).getOutline().getBounds2D();
            Rectangle2D found = ours.createGlyphVector(CONTEXT, String.valueOf(c)).getOutline().getBounds2D();
            assertEquals(expected.getX(), found.getX(), 2, "left of " + c);
            assertEquals(expected.getY(), found.getY(), 2, "top of " + c);
            assertEquals(expected.getWidth(), found.getWidth(), 2, "width of " + c);
            assertEquals(expected.getHeight(), found.getHeight(), 2, "height of " + c);
        }
    }

    @Test
    void slantedLettersLean() {
        Font font = OutlineFont.bundled(100);
        GlyphVector upright = font.createGlyphVector(CONTEXT, "I");
        GlyphVector slanted = font.deriveFont(Font.ITALIC).createGlyphVector(CONTEXT, "I");
        assertTrue(slanted.getOutline().getBounds2D().getWidth() > upright.getOutline().getBounds2D().getWidth() + 10);
    }

    @Test
    void aCharacterThatTheFontLacksIsABox() {
        assertTrue(width(OutlineFont.bundled(10), "\u4e00") > 0);
    }
}

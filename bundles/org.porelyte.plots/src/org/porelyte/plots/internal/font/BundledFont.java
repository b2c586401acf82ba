// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.porelyte.plots.RichText;
import org.porelyte.plots.RichText.Level;
import org.porelyte.plots.RichText.Run;

/** DejaVu Sans, read from the bundle. Lengths are in sizes of the font (em) times the size that is asked for. */
public final class BundledFont {

    /** Height of capital letters and digits. */
    public static final double CAP_HEIGHT = 0.729;
    /** Height of what stands above the line, accents among it. */
    public static final double ASCENT = 0.928;
    /** Depth of what hangs below the line. */
    public static final double DESCENT = 0.236;
    /** Size of raised and lowered letters. */
    public static final double SCRIPT = 0.7;
    /** Sideways shift of slanted letters per height: 11 degrees. */
    public static final double SLANT = 0.194;
    /** What is shown for letters that the font does not have. */
    public static final int REPLACEMENT = 0xFFFD;

    private static final double RAISE = 0.38;
    private static final double LOWER = -0.18;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    /**
     * Opens the font. An object of this class serves one thread.
     *
     * @throws UncheckedIOException if the bundle is damaged
     */
    public BundledFont() {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the bytes of the font file; closed by the caller} */
    public static InputStream file() {
        return BundledFont.class.getResourceAsStream("DejaVuSans.ttf");
    }

    /**
     * @param character a code point
     * @return whether the font can show it
     */
    public boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /**
     * @param text any text
     * @return the text as the font can show it, with a replacement for letters that it does not have
     */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(c -> has(c) ? c : REPLACEMENT).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /**
     * @param text rich text
     * @param size of its letters on the line
     * @return its width
     */
    public double width(RichText text, double size) {
        return text.runs().stream().mapToDouble(run -> width(run, size)).sum();
    }

    /**
     * @param run  a part
     * @param size of letters on the line
     * @return its width
     */
    public double width(Run run, double size) {
        return shown(run.text()).codePoints().mapToDouble(this::advance).sum() * scale(run) * size;
    }

    /**
     * @param run a part
     * @return the size of its letters per size of those on the line
     */
    public static double scale(Run run) {
        return run.level() == Level.NORMAL ? 1 : SCRIPT;
    }

    /**
     * @param run a part
     * @return how high it stands above the line, per size of letters on the line
     */
    public static double rise(Run run) {
        return switch (run.level()) {
            case NORMAL -> 0;
            case SUPERSCRIPT -> RAISE;
            case SUBSCRIPT -> LOWER;
        };
    }

    /**
     * Returns the shapes of the letters of a text that begins at the origin, y growing downwards.
     *
     * @param text rich text
     * @param size of its letters on the line
     * @return their outlines
     */
    public Path2D outline(RichText text, double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (Run run : text.runs()) {
            double letters = size * scale(run);
            for (int character : shown(run.text()).codePoints().toArray()) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, -rise(run) * size);
                place.scale(letters / unitsPerEm, -letters / unitsPerEm);
                if (run.italic()) {
                    place.shear(SLANT, 0);
                }
                all.append(place.createTransformedShape(glyph(character)), false);
                x += advance(character) * letters;
            }
        }
        return all;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D glyph(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

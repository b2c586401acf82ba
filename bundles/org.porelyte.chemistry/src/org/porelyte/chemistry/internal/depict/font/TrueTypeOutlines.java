// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import static org.porelyte.chemistry.internal.depict.font.SfntTables.unsigned;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** A TrueType font as far as drawing letters needs it: outlines and widths, in units of the font's size. Immutable. */
final class TrueTypeOutlines {

    private static final String FILE = "DejaVuSans.ttf";

    private final CharacterMap characters;
    private final GlyphOutlines outlines;
    private final ByteBuffer metrics;
    private final int measured;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;

    TrueTypeOutlines(byte[] file) {
        SfntTables tables = new SfntTables(file);
        characters = new CharacterMap(tables.table("cmap"));
        outlines = new GlyphOutlines(tables);
        metrics = tables.table("hmtx");
        measured = unsigned(tables.table("hhea"), 34);
        unitsPerEm = unsigned(tables.table("head"), 18);
        ascent = tables.table("hhea").getShort(4) / unitsPerEm;
        descent = -tables.table("hhea").getShort(6) / unitsPerEm;
    }

    static TrueTypeOutlines bundled() {
        try (InputStream in = TrueTypeOutlines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            return new TrueTypeOutlines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Outline on the base line, y upwards, in font units. */
    Path2D outline(char c) {
        return outlines.outline(characters.glyph(c));
    }

    /** How far the next letter is, in sizes of the font. */
    double advance(char c) {
        return unsigned(metrics, Math.min(characters.glyph(c), measured - 1) * 4) / unitsPerEm;
    }

    double unitsPerEm() {
        return unitsPerEm;
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }
}

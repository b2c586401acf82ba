// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import static org.porelyte.chemistry.internal.depict.font.SfntTables.unsigned;

import java.nio.ByteBuffer;

/** Which glyph draws a character: a table 'cmap' of format 4, for the basic multilingual plane. */
final class CharacterMap {

    private static final int FORMAT = 4;

    private final ByteBuffer map;
    private final int segments;

    CharacterMap(ByteBuffer cmap) {
        this.map = unicode(cmap);
        this.segments = unsigned(map, 6) / 2;
    }

    private static ByteBuffer unicode(ByteBuffer cmap) {
        int count = unsigned(cmap, 2);
        for (int i = 0; i < count; i++) {
            int offset = cmap.getInt(4 + i * 8 + 4);
            if (unsigned(cmap, offset) == FORMAT) {
                return cmap.slice(offset, unsigned(cmap, offset + 2));
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 4");
    }

    /** Index of the glyph, 0 (an empty box) for what the font lacks. */
    int glyph(char c) {
        int ends = 14;
        int starts = ends + segments * 2 + 2;
        int deltas = starts + segments * 2;
        int offsets = deltas + segments * 2;
        for (int i = 0; i < segments; i++) {
            if (c > unsigned(map, ends + i * 2)) {
                continue;
            }
            int start = unsigned(map, starts + i * 2);
            if (c < start) {
                return 0;
            }
            int delta = unsigned(map, deltas + i * 2);
            int offset = unsigned(map, offsets + i * 2);
            if (offset == 0) {
                return c + delta & 0xFFFF;
            }
            int glyph = unsigned(map, offsets + i * 2 + offset + (c - start) * 2);
            return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
        }
        return 0;
    }
}

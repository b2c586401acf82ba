// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.font;

import static org.porelyte.chemistry.internal.depict.font.SfntTables.unsigned;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Outlines of glyphs in font units, upright: the tables 'glyf' and 'loca', simple and composite glyphs. */
final class GlyphOutlines {

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int SCALES = 64;
    private static final int MATRIX = 128;
    private static final double F2DOT14 = 1 << 14;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;

    GlyphOutlines(SfntTables tables) {
        glyf = tables.table("glyf");
        loca = tables.table("loca");
        longOffsets = tables.table("head").getShort(50) != 0;
    }

    Path2D outline(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int begin = offset(glyph);
        if (offset(glyph + 1) == begin) {
            return path;
        }
        ByteBuffer data = glyf.slice(begin, offset(glyph + 1) - begin);
        int contours = data.getShort();
        data.position(10);
        if (contours >= 0) {
            simple(data, contours, path);
        } else {
            composite(data, path);
        }
        return path;
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(glyph * 4) : unsigned(loca, glyph * 2) * 2;
    }

    private static void simple(ByteBuffer data, int contours, Path2D path) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        data.position(data.position() + 2 + unsigned(data, data.position()));
        int[] flags = flags(data, points);
        int[] x = coordinates(data, flags, X_SHORT, X_SAME);
        int[] y = coordinates(data, flags, Y_SHORT, Y_SAME);
        int start = 0;
        for (int end : ends) {
            contour(flags, x, y, start, end, path);
            start = end + 1;
        }
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get() & 0xFF;
            if ((flags[i] & REPEAT) != 0) {
                int flag = flags[i];
                for (int times = data.get() & 0xFF; times > 0; times--) {
                    flags[++i] = flag;
                }
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int shortFlag, int sameFlag) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shortFlag) != 0) {
                int step = data.get() & 0xFF;
                value += (flags[i] & sameFlag) != 0 ? step : -step;
            } else if ((flags[i] & sameFlag) == 0) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Quadratic curves; between two control points lies an implied point of the curve. */
    private static void contour(int[] flags, int[] x, int[] y, int start, int end, Path2D path) {
        int count = end - start + 1;
        int first = start;
        while (first <= end && (flags[first] & ON_CURVE) == 0) {
            first++;
        }
        if (first > end) {
            return;
        }
        path.moveTo(x[first], y[first]);
        int control = -1;
        for (int k = 1; k <= count; k++) {
            int i = start + (first - start + k) % count;
            boolean on = (flags[i] & ON_CURVE) != 0;
            if (control >= 0) {
                path.quadTo(x[control], y[control], on ? x[i] : (x[control] + x[i]) / 2.0,
                        on ? y[i] : (y[control] + y[i]) / 2.0);
            } else if (on) {
                path.lineTo(x[i], y[i]);
            }
            control = on ? -1 : i;
        }
        path.closePath();
    }

    private void composite(ByteBuffer data, Path2D path) {
        int flags;
        do {
            flags = data.getShort();
            int glyph = data.getShort() & 0xFFFF;
            int first = (flags & WORDS) != 0 ? data.getShort() : data.get();
            int second = (flags & WORDS) != 0 ? data.getShort() : data.get();
            double[] m = {1, 0, 0, 1};
            if ((flags & SCALE) != 0) {
                m[0] = m[3] = data.getShort() / F2DOT14;
            } else if ((flags & SCALES) != 0) {
                m[0] = data.getShort() / F2DOT14;
                m[3] = data.getShort() / F2DOT14;
            } else if ((flags & MATRIX) != 0) {
                for (int i = 0; i < 4; i++) {
                    m[i] = data.getShort() / F2DOT14;
                }
            }
            boolean moved = (flags & OFFSETS) != 0;
            AffineTransform place = new AffineTransform(m[0], m[1], m[2], m[3], moved ? first : 0, moved ? second : 0);
            path.append(outline(glyph).getPathIterator(place), false);
        } while ((flags & MORE) != 0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.depict.MarkKind;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Lettering;

/** The lines below a drawing, and what its marks mean. */
final class Foot {

    private static final double SPACE = 16;
    private static final double LEAST_WIDTH = 300;
    private static final double KEY_WIDTH = 34;
    private static final double KEY_HALF = 8;
    private static final double ROW = 23;

    private final Lettering titles;
    private final Lettering texts;
    private final Palettes palette;
    private final List<String> lines;
    private final List<LegendEntry> legend;

    Foot(Lettering titles, Lettering texts, Palettes palette, List<String> lines, List<LegendEntry> legend) {
        this.titles = titles;
        this.texts = texts;
        this.palette = palette;
        this.lines = lines;
        this.legend = legend;
    }

    /** Figures, and where the last one ends. */
    record Written(List<Figure> figures, double bottom) {
    }

    double leastWidth() {
        double least = lines.isEmpty() ? 0 : LEAST_WIDTH;
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ")) {
                least = Math.max(least, (i == 0 ? titles : texts).width(word));
            }
        }
        return least;
    }

    Written write(double left, double top, double width) {
        List<Figure> figures = new ArrayList<>();
        double y = top;
        if (lines.isEmpty()) {
            return new Written(figures, y);
        }
        y += SPACE;
        for (int i = 0; i < lines.size(); i++) {
            Lettering lettering = i == 0 ? titles : texts;
            for (String line : lettering.wrapped(lines.get(i), width)) {
                y += lettering.lineHeight();
                figures.add(lettering.line(line, left, y - 4, palette.text()));
            }
        }
        y += legend.isEmpty() ? 0 : KEY_HALF;
        BadgePainter signs = new BadgePainter(palette);
        for (LegendEntry entry : legend) {
            double key = Math.max(KEY_WIDTH, 2 * signs.halfWidth(entry.kind(), entry.label()) + KEY_HALF);
            figures.addAll(key(entry, signs, left + key / 2 - KEY_HALF / 2, y + ROW / 2));
            double lineY = y + ROW / 2 + 4;
            for (String line : texts.wrapped(entry.meaning(), width - key)) {
                figures.add(texts.line(line, left + key, lineY, palette.text()));
                lineY += texts.lineHeight();
            }
            y = Math.max(y + ROW, lineY - 4);
        }
        return new Written(figures, y);
    }

    /** The key of an entry, around the origin. */
    List<Figure> key(LegendEntry entry) {
        return key(entry, new BadgePainter(palette), 0, 0);
    }

    private List<Figure> key(LegendEntry entry, BadgePainter signs, double x, double y) {
        return switch (entry.kind()) {
            case CONNECTION_POINT, GRAFT_ANCHOR, POLYMERISING_BOND -> signs.sign(entry.kind(), entry.label(), x, y);
            case HOPPING_SITE -> List.of(new Figure(new Path2D.Double(new RoundRectangle2D.Double(
                    x - 1.5 * KEY_HALF, y - KEY_HALF, 3 * KEY_HALF, 2 * KEY_HALF, 2 * KEY_HALF, 2 * KEY_HALF)),
                    palette.site(), palette.siteLine(), 1.2, Halos.ROLE));
            case ATTACHMENT, REPEAT_UNIT -> List.of(texts.centred(
                    entry.kind() == MarkKind.ATTACHMENT ? "R" : "[ ]", x, y, palette.text()));
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.depict.MarkKind;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Lettering;

/** Paints badges: each kind has its shape and colour, and a line to its atom. */
final class BadgePainter {

    /** Half of a badge's height. */
    static final double HALF = 8;

    private static final float LETTERS = 10.5f;
    private static final double LINE = 1.3;
    /** A diamond of this half diagonal has room for a letter. */
    private static final double DIAMOND = 1.35 * HALF;

    private final Lettering letters = new Lettering(LETTERS, "mark-text");
    private final Palettes palette;

    BadgePainter(Palettes palette) {
        this.palette = palette;
    }

    /** A badge and the line to its atom. */
    List<Figure> paint(Badge badge, Point2D atom, Point2D place) {
        Color colour = colour(badge.kind());
        String role = role(badge.kind());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.stroked(new Line2D.Double(atom, place), colour, LINE, role + "-line"));
        figures.addAll(sign(badge.kind(), badge.text(), place.getX(), place.getY()));
        return figures;
    }

    /** The sign alone, as in a legend. */
    List<Figure> sign(MarkKind kind, String text, double x, double y) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(shape(kind, text, x, y), palette.badge(), colour(kind), LINE, role(kind)));
        figures.add(letters.centred(text, x, y, colour(kind)));
        return figures;
    }

    double halfWidth(MarkKind kind, String text) {
        return switch (kind) {
            case GRAFT_ANCHOR -> Math.max(DIAMOND, letters.width(text) / 2 + HALF);
            default -> Math.max(HALF, letters.width(text) / 2 + 3);
        };
    }

    private Path2D shape(MarkKind kind, String text, double x, double y) {
        double half = halfWidth(kind, text);
        return switch (kind) {
            case GRAFT_ANCHOR -> {
                Path2D diamond = new Path2D.Double();
                diamond.moveTo(x - half, y);
                diamond.lineTo(x, y - DIAMOND);
                diamond.lineTo(x + half, y);
                diamond.lineTo(x, y + DIAMOND);
                diamond.closePath();
                yield diamond;
            }
            case POLYMERISING_BOND -> new Path2D.Double(new Ellipse2D.Double(x - half, y - HALF, 2 * half, 2 * HALF));
            default -> new Path2D.Double(new Rectangle2D.Double(x - half, y - HALF, 2 * half, 2 * HALF));
        };
    }

    private Color colour(MarkKind kind) {
        return switch (kind) {
            case GRAFT_ANCHOR -> palette.anchor();
            case POLYMERISING_BOND -> palette.polymerising();
            default -> palette.connection();
        };
    }

    private static String role(MarkKind kind) {
        return switch (kind) {
            case GRAFT_ANCHOR -> "graft-anchor";
            case POLYMERISING_BOND -> "polymerising-bond";
            default -> "connection-point";
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.internal.depict.PaintedStructure;
import org.porelyte.chemistry.internal.depict.scene.Figure;

/** Finds free places for badges: near their atoms, and on top of nothing. */
final class BadgePlacer {

    private static final int DIRECTIONS = 24;
    private static final double[] DISTANCES = {17, 20, 24, 29, 36, 44};
    private static final double SPACE = 3.5;
    private static final double HIT = 100;
    private static final double TOUCH = 5;
    private static final double NEAR_ATOM = 20;
    private static final double FLATNESS = 0.5;

    private final PaintedStructure painted;
    private final List<Rectangle2D> taken = new ArrayList<>();

    BadgePlacer(PaintedStructure painted) {
        this.painted = painted;
    }

    /** Where a badge goes. The same for the same drawing. */
    Point2D place(int atom, double halfWidth, double halfHeight) {
        Point2D centre = painted.atoms().get(atom);
        Point2D best = null;
        double least = Double.MAX_VALUE;
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                Point2D candidate = new Point2D.Double(centre.getX() + distance * Math.cos(angle),
                        centre.getY() + distance * Math.sin(angle));
                double cost = distance + cost(candidate, halfWidth, halfHeight, atom);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        taken.add(box(best, halfWidth, halfHeight));
        return best;
    }

    private double cost(Point2D candidate, double halfWidth, double halfHeight, int own) {
        Rectangle2D box = box(candidate, halfWidth + SPACE, halfHeight + SPACE);
        double cost = 0;
        for (Rectangle2D other : taken) {
            cost += other.intersects(box) ? HIT : 0;
        }
        for (Figure figure : painted.scene().figures()) {
            if (figure.bounds().intersects(box) && isCrossed(figure, box)) {
                cost += figure.role().equals(Halos.ROLE) ? TOUCH : HIT;
            }
        }
        // of places that are free, those away from other atoms
        for (int i = 0; i < painted.atoms().size(); i++) {
            double distance = painted.atoms().get(i).distance(candidate);
            cost += i == own ? 0 : NEAR_ATOM * Math.exp(-distance / NEAR_ATOM);
        }
        return cost;
    }

    /** Whether an outline runs through the box. */
    private static boolean isCrossed(Figure figure, Rectangle2D box) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = figure.path().getPathIterator(null, FLATNESS); !at.isDone(); at.next()) {
            int kind = at.currentSegment(to);
            if (kind == PathIterator.SEG_LINETO && box.intersectsLine(x, y, to[0], to[1])) {
                return true;
            }
            x = to[0];
            y = to[1];
        }
        return false;
    }

    private static Rectangle2D box(Point2D centre, double halfWidth, double halfHeight) {
        return new Rectangle2D.Double(centre.getX() - halfWidth, centre.getY() - halfHeight, 2 * halfWidth,
                2 * halfHeight);
    }
}

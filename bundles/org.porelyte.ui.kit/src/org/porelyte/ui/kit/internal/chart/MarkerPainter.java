// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import org.porelyte.plots.Marker;

/** Draws the shapes of points. */
final class MarkerPainter {

    private static final int PENTAGON = 5;

    private final GC gc;
    private final Color ground;

    /** @param ground colour inside open markers */
    MarkerPainter(GC gc, Color ground) {
        this.gc = gc;
        this.ground = ground;
    }

    /** @param size width in pixels */
    void draw(Marker marker, boolean filled, double size, int x, int y, Color colour) {
        int r = Math.max(2, (int) Math.round(size / 2));
        gc.setForeground(colour);
        gc.setBackground(filled ? colour : ground);
        switch (marker) {
            case CIRCLE -> {
                gc.fillOval(x - r, y - r, 2 * r, 2 * r);
                gc.drawOval(x - r, y - r, 2 * r, 2 * r);
            }
            case SQUARE -> polygon(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
            case TRIANGLE -> polygon(x, y - r, x + r, y + r, x - r, y + r);
            case TRIANGLE_DOWN -> polygon(x, y + r, x + r, y - r, x - r, y - r);
            case DIAMOND -> polygon(x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
            case PENTAGON -> polygon(pentagon(x, y, r + 1));
            case PLUS -> {
                gc.drawLine(x - r, y, x + r, y);
                gc.drawLine(x, y - r, x, y + r);
            }
            case CROSS -> {
                gc.drawLine(x - r, y - r, x + r, y + r);
                gc.drawLine(x - r, y + r, x + r, y - r);
            }
            case NONE -> {
                // A line without points.
            }
        }
    }

    /** A ring around a point that is chosen, which shows without regard to colour. */
    void ring(double size, int x, int y, Color colour) {
        int r = (int) Math.round(size / 2) + 4;
        gc.setForeground(colour);
        gc.setLineWidth(2);
        gc.drawOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineWidth(1);
    }

    private void polygon(int... points) {
        gc.fillPolygon(points);
        gc.drawPolygon(points);
    }

    private static int[] pentagon(int x, int y, int r) {
        int[] points = new int[2 * PENTAGON];
        for (int i = 0; i < PENTAGON; i++) {
            double angle = 2 * Math.PI * i / PENTAGON - Math.PI / 2;
            points[2 * i] = (int) Math.round(x + r * Math.cos(angle));
            points[2 * i + 1] = (int) Math.round(y + r * Math.sin(angle));
        }
        return points;
    }
}

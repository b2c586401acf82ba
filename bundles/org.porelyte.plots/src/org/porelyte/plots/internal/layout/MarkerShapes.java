// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import org.porelyte.plots.Marker;
import org.porelyte.plots.Rgb;
import org.porelyte.plots.SeriesStyle;
import org.porelyte.plots.internal.scene.Item;
import org.porelyte.plots.internal.scene.Path;
import org.porelyte.plots.internal.scene.Pen;

/** Draws markers, all about as large to the eye. */
final class MarkerShapes {

    private static final double OUTLINE = 0.2;
    private static final double HALO = 0.08;

    private MarkerShapes() {
    }

    static Item item(SeriesStyle style, double x, double y, Rgb colour, Rgb ground, String title) {
        Path path = path(style.marker(), x, y, style.markerSize() / 2);
        boolean strokes = style.marker() == Marker.PLUS || style.marker() == Marker.CROSS;
        if (strokes) {
            double width = style.markerSize() * (style.filled() ? 0.32 : OUTLINE);
            return new Item.Shape(path, null, 1, Pen.solid(colour, width), title);
        }
        if (style.filled()) {
            // A thin line of ground keeps markers apart that overlap.
            return new Item.Shape(path, colour, 1, Pen.solid(ground, style.markerSize() * HALO), title);
        }
        return new Item.Shape(path, ground, 1, Pen.solid(colour, style.markerSize() * OUTLINE), title);
    }

    private static Path path(Marker marker, double x, double y, double r) {
        return switch (marker) {
            case CIRCLE -> Path.circle(x, y, r);
            case SQUARE -> polygon(x, y, r * 1.25, 4, 45);
            case DIAMOND -> polygon(x, y, r * 1.3, 4, 0);
            case TRIANGLE -> polygon(x, y + r * 0.2, r * 1.35, 3, 0);
            case TRIANGLE_DOWN -> polygon(x, y - r * 0.2, r * 1.35, 3, 180);
            case PENTAGON -> polygon(x, y, r * 1.15, 5, 0);
            case PLUS -> new Path().moveTo(x - r * 1.1, y).lineTo(x + r * 1.1, y).moveTo(x, y - r * 1.1)
                    .lineTo(x, y + r * 1.1);
            case CROSS -> new Path().moveTo(x - r * 0.85, y - r * 0.85).lineTo(x + r * 0.85, y + r * 0.85)
                    .moveTo(x - r * 0.85, y + r * 0.85).lineTo(x + r * 0.85, y - r * 0.85);
            case NONE -> new Path();
        };
    }

    /** Corners on a circle, the first at the given angle clockwise from the top. */
    private static Path polygon(double x, double y, double radius, int corners, double angle) {
        Path path = new Path();
        for (int i = 0; i < corners; i++) {
            double turn = Math.toRadians(angle + 360.0 * i / corners);
            double px = x + radius * Math.sin(turn);
            double py = y - radius * Math.cos(turn);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path.close();
    }
}

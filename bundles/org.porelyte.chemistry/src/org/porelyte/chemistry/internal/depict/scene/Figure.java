// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.scene;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;

/**
 * An outline that is filled, stroked or both. Lines have round ends.
 *
 * @param path  where; not to be changed
 * @param fill  its colour, or null if it is not filled
 * @param line  colour of its line, or null if it has none
 * @param width of the line, in pixels
 * @param role  what it is, such as {@code bond}; a class in SVG
 */
public record Figure(Path2D path, Color fill, Color line, double width, String role) {

    /** Checks that there is something to draw. */
    public Figure {
        Objects.requireNonNull(path);
        Objects.requireNonNull(role);
        if (fill == null && line == null) {
            throw new IllegalArgumentException("a figure needs a colour");
        }
    }

    /**
     * Makes a filled figure.
     *
     * @param shape  its outline
     * @param colour its colour
     * @param role   what it is
     * @return the figure
     */
    public static Figure filled(Shape shape, Color colour, String role) {
        return new Figure(new Path2D.Double(shape), colour, null, 0, role);
    }

    /**
     * Makes a line.
     *
     * @param shape  where it runs
     * @param colour its colour
     * @param width  in pixels
     * @param role   what it is
     * @return the figure
     */
    public static Figure stroked(Shape shape, Color colour, double width, String role) {
        return new Figure(new Path2D.Double(shape), null, colour, width, role);
    }

    /**
     * Moves, scales or turns the figure.
     *
     * @param transform how; scales both axes alike
     * @return the figure there
     */
    public Figure transformed(AffineTransform transform) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        return new Figure(new Path2D.Double(path, transform), fill, line, width * scale, role);
    }

    /**
     * Returns what the figure covers.
     *
     * @return a box around it, its line included
     */
    public Rectangle2D bounds() {
        Rectangle2D box = path.getBounds2D();
        double margin = line == null ? 0 : width / 2;
        return new Rectangle2D.Double(box.getX() - margin, box.getY() - margin, box.getWidth() + 2 * margin,
                box.getHeight() + 2 * margin);
    }
}

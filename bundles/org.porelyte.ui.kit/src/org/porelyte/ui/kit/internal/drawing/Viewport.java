// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

/**
 * Which part of a drawing a pane shows, and how large.
 *
 * @param scale pixels of the pane per unit of the drawing
 * @param left  where in the pane the left edge of the drawing is, in pixels
 * @param top   where in the pane its upper edge is, in pixels
 */
public record Viewport(double scale, double left, double top) {

    /** The least scale, relative to that at which the drawing fits. */
    private static final double LEAST = 0.1;
    private static final double MOST = 40;
    /** Small drawings do not fill a large pane with a few atoms. */
    private static final double MOST_FITTED = 2.4;
    private static final double MARGIN = 8;

    /**
     * Shows all of a drawing in the middle of a pane.
     *
     * @param paneWidth  width of the pane, in pixels
     * @param paneHeight height of the pane, in pixels
     * @param width      width of the drawing
     * @param height     height of the drawing
     * @return the viewport
     */
    public static Viewport fitting(int paneWidth, int paneHeight, double width, double height) {
        double scale = Math.min(MOST_FITTED, Math.min(Math.max(1, paneWidth - 2 * MARGIN) / width,
                Math.max(1, paneHeight - 2 * MARGIN) / height));
        return new Viewport(scale, (paneWidth - width * scale) / 2, (paneHeight - height * scale) / 2);
    }

    /**
     * Scales around a point that stays where it is.
     *
     * @param factor by what, 1 for as it is
     * @param x      of the point in the pane
     * @param y      of the point in the pane
     * @return the viewport, whose scale stays within sense
     */
    public Viewport zoomed(double factor, double x, double y) {
        double newScale = Math.min(MOST, Math.max(LEAST, scale * factor));
        double actual = newScale / scale;
        return new Viewport(newScale, x - (x - left) * actual, y - (y - top) * actual);
    }

    /**
     * Moves the drawing.
     *
     * @param dx to the right, in pixels
     * @param dy downwards, in pixels
     * @return the viewport
     */
    public Viewport moved(double dx, double dy) {
        return new Viewport(scale, left + dx, top + dy);
    }

    /**
     * @param x place in the pane
     * @return place in the drawing
     */
    public double drawingX(double x) {
        return (x - left) / scale;
    }

    /**
     * @param y place in the pane
     * @return place in the drawing
     */
    public double drawingY(double y) {
        return (y - top) / scale;
    }

    /**
     * @param x place in the drawing
     * @return place in the pane
     */
    public double paneX(double x) {
        return left + x * scale;
    }

    /**
     * @param y place in the drawing
     * @return place in the pane
     */
    public double paneY(double y) {
        return top + y * scale;
    }
}

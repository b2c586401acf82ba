// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.scene;

/**
 * A rectangle.
 *
 * @param x      left side
 * @param y      upper side
 * @param width  to the right
 * @param height downwards
 */
public record Box(double x, double y, double width, double height) {

    /** {@return the right side} */
    public double right() {
        return x + width;
    }

    /** {@return the lower side} */
    public double bottom() {
        return y + height;
    }

    /** {@return whether a place lies inside} */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** {@return this box with its sides moved outwards} */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}

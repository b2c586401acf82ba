// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.drawing;

import java.util.Objects;

/**
 * A round place of a drawing that can be picked.
 *
 * @param id     tells it from the others of the drawing
 * @param label  its name, shown in a corner while it is pointed at, and read out
 * @param x      of its middle, in units of the drawing
 * @param y      of its middle, in units of the drawing, downwards
 * @param radius in units of the drawing
 */
public record DrawingRegion(String id, String label, double x, double y, double radius) {

    /** Checks that nothing is null. */
    public DrawingRegion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
    }
}

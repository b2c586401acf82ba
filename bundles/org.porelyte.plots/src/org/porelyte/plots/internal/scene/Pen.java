// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.scene;

import org.porelyte.plots.Dash;
import org.porelyte.plots.Rgb;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width  its width in points
 * @param dash   its gaps
 */
public record Pen(Rgb colour, double width, Dash dash) {

    /** {@return a pen without gaps} */
    public static Pen solid(Rgb colour, double width) {
        return new Pen(colour, width, Dash.SOLID);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures one above the other, the first at the bottom. Immutable. The y axis points down.
 *
 * @param figures the figures
 */
public record Scene(List<Figure> figures) {

    /** Copies the list. */
    public Scene {
        figures = List.copyOf(figures);
    }

    /**
     * Returns what the figures cover.
     *
     * @return a box around all; empty at the origin if there are none
     */
    public Rectangle2D bounds() {
        Rectangle2D all = null;
        for (Figure figure : figures) {
            all = all == null ? figure.bounds() : all.createUnion(figure.bounds());
        }
        return all == null ? new Rectangle2D.Double() : all;
    }

    /**
     * Moves or scales all figures.
     *
     * @param transform how; scales both axes alike
     * @return the scene there
     */
    public Scene transformed(AffineTransform transform) {
        return new Scene(figures.stream().map(figure -> figure.transformed(transform)).toList());
    }

    /**
     * Puts another scene above this one.
     *
     * @param above the other
     * @return both
     */
    public Scene plus(Scene above) {
        List<Figure> both = new ArrayList<>(figures);
        both.addAll(above.figures);
        return new Scene(both);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.internal.scene.Box;

/** Where data are, so that a legend does not lie on them. */
final class Obstacles {

    private static final double STEP = 3;
    private static final int MOST_STEPS = 1000;

    private final List<double[]> places = new ArrayList<>();

    void point(double x, double y) {
        places.add(new double[] {x, y});
    }

    void line(double x1, double y1, double x2, double y2) {
        int steps = (int) Math.min(MOST_STEPS, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
        for (int i = 0; i <= steps; i++) {
            double share = steps == 0 ? 0 : (double) i / steps;
            point(x1 + share * (x2 - x1), y1 + share * (y2 - y1));
        }
    }

    void area(Box box) {
        for (double y = box.y(); y < box.bottom(); y += STEP) {
            line(box.x(), y, box.right(), y);
        }
        line(box.x(), box.bottom(), box.right(), box.bottom());
    }

    boolean isFree(Box box) {
        return places.stream().noneMatch(place -> box.contains(place[0], place[1]));
    }
}

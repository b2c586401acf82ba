// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.List;
import java.util.Optional;

import org.porelyte.ui.kit.drawing.DrawingRegion;

/** Finds regions by place and by direction. */
public final class RegionWalk {

    /** How much more a step aside counts than a step in the wanted direction. */
    private static final double ASIDE = 2;
    /** A little more than the tangent of 60 degrees, the slope of steep bonds. */
    private static final double WIDEST = 1.8;
    private static final double FAR = 1e9;

    private RegionWalk() {
    }

    /**
     * Finds the region at a place.
     *
     * @param regions the regions
     * @param x       of the place, in units of the drawing
     * @param y       of the place, in units of the drawing
     * @param reach   how far outside of a region a place may be, in units of the drawing
     * @return the nearest one, or nothing
     */
    public static Optional<DrawingRegion> at(List<DrawingRegion> regions, double x, double y, double reach) {
        DrawingRegion best = null;
        double least = Double.MAX_VALUE;
        for (DrawingRegion region : regions) {
            double distance = Math.hypot(region.x() - x, region.y() - y);
            if (distance <= region.radius() + reach && distance < least) {
                best = region;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Finds the next region in a direction.
     *
     * @param regions the regions
     * @param from    where to start
     * @param dx      1 for right, -1 for left, else 0
     * @param dy      1 for down, -1 for up, else 0
     * @return the region; the same one if there is none further on
     */
    public static DrawingRegion next(List<DrawingRegion> regions, DrawingRegion from, int dx, int dy) {
        DrawingRegion best = from;
        double least = Double.MAX_VALUE;
        for (DrawingRegion region : regions) {
            double x = region.x() - from.x();
            double y = region.y() - from.y();
            double along = x * dx + y * dy;
            double aside = Math.abs(x * dy) + Math.abs(y * dx);
            // what lies rather aside than ahead comes only after all that lies ahead
            double cost = along + ASIDE * aside + (aside > WIDEST * along ? FAR : 0);
            if (along > 1e-6 && cost < least) {
                best = region;
                least = cost;
            }
        }
        return best;
    }
}

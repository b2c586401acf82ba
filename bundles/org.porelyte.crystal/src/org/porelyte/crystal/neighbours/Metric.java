// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

import org.porelyte.crystal.Cell;

/**
 * Distances between atoms of a cell and images of atoms. The distance from i to an image of j is, to the last digit,
 * that from j to the opposite image of i: differences are taken first, and so only change their sign.
 */
final class Metric {

    private final double[] x;
    private final double ax;
    private final double bx;
    private final double by;
    private final double cx;
    private final double cy;
    private final double cz;

    /** @param fractional x, y, z of one atom after the other; not copied */
    Metric(Cell cell, double[] fractional) {
        double[][] v = cell.vectors();
        x = fractional;
        ax = v[0][0];
        bx = v[1][0];
        by = v[1][1];
        cx = v[2][0];
        cy = v[2][1];
        cz = v[2][2];
    }

    /** {@return the square of the distance (A^2)} */
    double squared(int i, int j, int a, int b, int c) {
        double u = x[3 * j] - x[3 * i] + a;
        double v = x[3 * j + 1] - x[3 * i + 1] + b;
        double w = x[3 * j + 2] - x[3 * i + 2] + c;
        double dx = u * ax + v * bx + w * cx;
        double dy = v * by + w * cy;
        double dz = w * cz;
        return dx * dx + dy * dy + dz * dz;
    }
}

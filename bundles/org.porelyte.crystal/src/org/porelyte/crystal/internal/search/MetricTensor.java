// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import org.porelyte.crystal.Cell;

/** The scalar products of the vectors of a cell (A^2): lengths and angles without an orientation. */
final class MetricTensor {

    /** Lengths (A) and angles (degrees) are the same if they differ by no more than rounding. */
    private static final double SAME = 1e-8;
    private static final double UNIT = 1e9;

    private final double[] g;

    /** Takes the products by rows; no copy. */
    MetricTensor(double[] g) {
        this.g = g;
    }

    static MetricTensor of(Cell cell) {
        double[][] v = cell.vectors();
        double[] g = new double[9];
        for (int i = 0; i < 9; i++) {
            double[] one = v[i / 3];
            double[] other = v[i % 3];
            g[i] = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
        }
        return new MetricTensor(g);
    }

    double dot(double[] u, double[] v) {
        double[] moved = Matrices.apply(g, v);
        return u[0] * moved[0] + u[1] * moved[1] + u[2] * moved[2];
    }

    double dot(int[] u, int[] v) {
        return dot(Matrices.real(u), Matrices.real(v));
    }

    /** The length (A) of a vector with fractional coordinates. */
    double length(double[] v) {
        return Math.sqrt(Math.max(0, dot(v, v)));
    }

    double length(int[] v) {
        return length(Matrices.real(v));
    }

    /** The products of other vectors, the columns of a matrix. */
    MetricTensor of(double[] columns) {
        return new MetricTensor(Matrices.times(transposed(columns), Matrices.times(g, columns)));
    }

    MetricTensor of(int[] columns) {
        return of(Matrices.real(columns));
    }

    private static double[] transposed(double[] m) {
        return new double[] {m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]};
    }

    /** The mean of what the rotations make of it: what they leave as it is. */
    MetricTensor mean(Iterable<int[]> rotations) {
        double[] sum = new double[9];
        int count = 0;
        for (int[] rotation : rotations) {
            double[] image = of(rotation).g;
            for (int i = 0; i < 9; i++) {
                sum[i] += image[i];
            }
            count++;
        }
        return new MetricTensor(Matrices.times(sum, 1.0 / count, 9));
    }

    /** Its cell, rounded to 1e-9, with equal lengths where they differ by rounding. */
    Cell cell() {
        double a = rounded(Math.sqrt(g[0]));
        double b = rounded(Math.sqrt(g[4]));
        double c = rounded(Math.sqrt(g[8]));
        b = Math.abs(a - b) < SAME ? a : b;
        c = Math.abs(b - c) < SAME ? b : Math.abs(a - c) < SAME ? a : c;
        double alpha = angle(g[5], g[4], g[8]);
        double beta = angle(g[2], g[0], g[8]);
        double gamma = angle(g[1], g[0], g[4]);
        beta = Math.abs(alpha - beta) < SAME ? alpha : beta;
        gamma = Math.abs(beta - gamma) < SAME ? beta : Math.abs(alpha - gamma) < SAME ? alpha : gamma;
        return new Cell(a, b, c, alpha, beta, gamma);
    }

    private static double angle(double product, double square, double otherSquare) {
        double degrees = Math.toDegrees(Math.acos(Math.clamp(product / Math.sqrt(square * otherSquare), -1.0, 1.0)));
        double whole = Math.rint(degrees);
        return Math.abs(degrees - whole) < SAME ? whole : rounded(degrees);
    }

    private static double rounded(double number) {
        return Math.rint(number * UNIT) / UNIT;
    }
}

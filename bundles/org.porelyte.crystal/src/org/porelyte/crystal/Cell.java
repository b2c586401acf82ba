// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal;

/**
 * A unit cell. Cartesian axes: x along a, y in the plane of a and b, z along the reciprocal c* (Int. Tables B 3.3.1).
 *
 * @param a     length (A)
 * @param b     length (A)
 * @param c     length (A)
 * @param alpha angle between b and c (degrees)
 * @param beta  angle between a and c (degrees)
 * @param gamma angle between a and b (degrees)
 */
public record Cell(double a, double b, double c, double alpha, double beta, double gamma) {

    /**
     * Checks that there is such a cell.
     *
     * @throws IllegalArgumentException if a length is not positive and finite, an angle not between 0 and 180 degrees,
     *                                  or if the three angles close no cell
     */
    public Cell {
        if (!(a > 0 && b > 0 && c > 0 && a + b + c < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cell of " + a + ", " + b + ", " + c
                    + " A; expected three positive lengths");
        }
        if (!(isAngle(alpha) && isAngle(beta) && isAngle(gamma)) || !(shape(alpha, beta, gamma) > 1e-8)) {
            throw new IllegalArgumentException("a cell with angles of " + alpha + ", " + beta + ", " + gamma
                    + " degrees does not close; expected three between 0 and 180 that make a body");
        }
    }

    private static boolean isAngle(double degrees) {
        return degrees > 0 && degrees < 180;
    }

    /** The square of the volume of a cell with edges of 1. */
    private static double shape(double alpha, double beta, double gamma) {
        double x = cosine(alpha);
        double y = cosine(beta);
        double z = cosine(gamma);
        return 1 - x * x - y * y - z * z + 2 * x * y * z;
    }

    /** Exact where programs compare: right angles have a cosine of 0. */
    private static double cosine(double degrees) {
        return degrees == 90 ? 0 : degrees == 60 ? 0.5 : degrees == 120 ? -0.5 : Math.cos(Math.toRadians(degrees));
    }

    /**
     * Makes the cell of three lattice vectors; the orientation is lost.
     *
     * @param vectors by rows: a, b and c as Cartesian vectors (A)
     * @return the cell
     * @throws IllegalArgumentException if they span no body
     */
    public static Cell of(double[][] vectors) {
        return new Cell(length(vectors[0]), length(vectors[1]), length(vectors[2]), angle(vectors[1], vectors[2]),
                angle(vectors[0], vectors[2]), angle(vectors[0], vectors[1]));
    }

    private static double dot(double[] u, double[] v) {
        return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    }

    private static double length(double[] v) {
        return Math.sqrt(dot(v, v));
    }

    private static double angle(double[] u, double[] v) {
        double cosine = dot(u, v) / (length(u) * length(v));
        return Math.abs(cosine) < 1e-12 ? 90 : Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }

    /** {@return the volume (A^3)} */
    public double volume() {
        return a * b * c * Math.sqrt(shape(alpha, beta, gamma));
    }

    /** {@return the lattice vectors as Cartesian vectors (A), by rows; a new array} */
    public double[][] vectors() {
        double sine = Math.sqrt(1 - cosine(gamma) * cosine(gamma));
        return new double[][] {
            {a, 0, 0},
            {b * cosine(gamma), b * sine, 0},
            {c * cosine(beta), c * (cosine(alpha) - cosine(beta) * cosine(gamma)) / sine,
                c * Math.sqrt(shape(alpha, beta, gamma)) / sine}};
    }

    /** {@return the reciprocal lattice vectors a*, b*, c* (1/A, without 2 pi), by rows; a new array} */
    public double[][] reciprocal() {
        double[][] v = vectors();
        double x = 1 / v[0][0];
        double y = 1 / v[1][1];
        double z = 1 / v[2][2];
        return new double[][] {
            {x, -x * v[1][0] * y, x * z * (v[1][0] * v[2][1] * y - v[2][0])},
            {0, y, -y * v[2][1] * z},
            {0, 0, z}};
    }

    /**
     * Converts to Cartesian coordinates.
     *
     * @param fractional three coordinates along a, b and c
     * @return the coordinates (A); a new array
     */
    public double[] toCartesian(double[] fractional) {
        double[][] v = vectors();
        return new double[] {
            fractional[0] * v[0][0] + fractional[1] * v[1][0] + fractional[2] * v[2][0],
            fractional[1] * v[1][1] + fractional[2] * v[2][1],
            fractional[2] * v[2][2]};
    }

    /**
     * Converts to fractional coordinates.
     *
     * @param cartesian three coordinates (A)
     * @return the coordinates along a, b and c; a new array
     */
    public double[] toFractional(double[] cartesian) {
        double[][] r = reciprocal();
        return new double[] {dot(r[0], cartesian), dot(r[1], cartesian), dot(r[2], cartesian)};
    }

    /** {@return the distances between opposite faces (A): a sphere of half the smallest fits without its images} */
    public double[] widths() {
        double[][] r = reciprocal();
        return new double[] {1 / length(r[0]), 1 / length(r[1]), 1 / length(r[2])};
    }

    /**
     * Computes the distance between planes.
     *
     * @param h Miller index
     * @param k Miller index
     * @param l Miller index
     * @return d (A); infinite for 0 0 0
     */
    public double spacing(int h, int k, int l) {
        double[][] r = reciprocal();
        return 1 / length(new double[] {h * r[0][0], h * r[0][1] + k * r[1][1],
            h * r[0][2] + k * r[1][2] + l * r[2][2]});
    }
}

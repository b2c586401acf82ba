// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

/** Arithmetic of 3 x 3 matrices, by rows, and of vectors in fractional coordinates. */
final class Matrices {

    private static final int[] IDENTITY = {1, 0, 0, 0, 1, 0, 0, 0, 1};

    private Matrices() {
    }

    static int[] identity() {
        return IDENTITY.clone();
    }

    static int[] ofColumns(int[] a, int[] b, int[] c) {
        return new int[] {a[0], b[0], c[0], a[1], b[1], c[1], a[2], b[2], c[2]};
    }

    static int determinant(int[] m) {
        return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6])
                + m[2] * (m[3] * m[7] - m[4] * m[6]);
    }

    static int[] times(int[] left, int[] right) {
        int[] product = new int[9];
        for (int i = 0; i < 9; i++) {
            int row = i / 3 * 3;
            int column = i % 3;
            product[i] = left[row] * right[column] + left[row + 1] * right[column + 3]
                    + left[row + 2] * right[column + 6];
        }
        return product;
    }

    static double[] times(double[] left, double[] right) {
        double[] product = new double[9];
        for (int i = 0; i < 9; i++) {
            int row = i / 3 * 3;
            int column = i % 3;
            product[i] = left[row] * right[column] + left[row + 1] * right[column + 3]
                    + left[row + 2] * right[column + 6];
        }
        return product;
    }

    static int[] times(int[] m, int factor) {
        int[] product = m.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return product;
    }

    static int[] apply(int[] m, int[] x) {
        return new int[] {m[0] * x[0] + m[1] * x[1] + m[2] * x[2], m[3] * x[0] + m[4] * x[1] + m[5] * x[2],
            m[6] * x[0] + m[7] * x[1] + m[8] * x[2]};
    }

    static double[] apply(int[] m, double[] x) {
        return new double[] {m[0] * x[0] + m[1] * x[1] + m[2] * x[2], m[3] * x[0] + m[4] * x[1] + m[5] * x[2],
            m[6] * x[0] + m[7] * x[1] + m[8] * x[2]};
    }

    static double[] apply(double[] m, double[] x) {
        return new double[] {m[0] * x[0] + m[1] * x[1] + m[2] * x[2], m[3] * x[0] + m[4] * x[1] + m[5] * x[2],
            m[6] * x[0] + m[7] * x[1] + m[8] * x[2]};
    }

    static double[] real(int[] m) {
        double[] real = new double[m.length];
        for (int i = 0; i < m.length; i++) {
            real[i] = m[i];
        }
        return real;
    }

    /** The inverse; nothing finite if there is none. */
    static double[] inverse(double[] m) {
        double[] inverse = {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
        double determinant = m[0] * inverse[0] + m[1] * inverse[3] + m[2] * inverse[6];
        for (int i = 0; i < 9; i++) {
            inverse[i] /= determinant;
        }
        return inverse;
    }

    static double[] plus(double[] x, double[] y) {
        return new double[] {x[0] + y[0], x[1] + y[1], x[2] + y[2]};
    }

    static double[] minus(double[] x, double[] y) {
        return new double[] {x[0] - y[0], x[1] - y[1], x[2] - y[2]};
    }

    static double[] times(double[] x, double factor, int dimensions) {
        double[] product = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            product[i] = x[i] * factor;
        }
        return product;
    }

    /** The difference of two places that differ by nearly a lattice vector, without it. */
    static double[] nearest(double[] difference) {
        double[] near = new double[3];
        for (int i = 0; i < 3; i++) {
            near[i] = difference[i] - Math.rint(difference[i]);
        }
        return near;
    }
}

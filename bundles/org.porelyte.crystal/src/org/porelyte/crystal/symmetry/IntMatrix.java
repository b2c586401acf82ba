// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

/** Arithmetic of 3 x 3 matrices of whole numbers, by rows. */
final class IntMatrix {

    private IntMatrix() {
    }

    static int determinant(int[] m) {
        return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6])
                + m[2] * (m[3] * m[7] - m[4] * m[6]);
    }

    /** The product with a matrix of three rows and some columns. */
    static int[] times(int[] left, int[] right, int columns) {
        int[] product = new int[3 * columns];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < columns; column++) {
                for (int k = 0; k < 3; k++) {
                    product[columns * row + column] += left[3 * row + k] * right[columns * k + column];
                }
            }
        }
        return product;
    }

    /** The inverse of a matrix whose determinant is 1 or -1. */
    static int[] inverse(int[] m) {
        int sign = determinant(m);
        return new int[] {
            sign * (m[4] * m[8] - m[5] * m[7]), sign * (m[2] * m[7] - m[1] * m[8]), sign * (m[1] * m[5] - m[2] * m[4]),
            sign * (m[5] * m[6] - m[3] * m[8]), sign * (m[0] * m[8] - m[2] * m[6]), sign * (m[2] * m[3] - m[0] * m[5]),
            sign * (m[3] * m[7] - m[4] * m[6]), sign * (m[1] * m[6] - m[0] * m[7]), sign * (m[0] * m[4] - m[1] * m[3])};
    }
}

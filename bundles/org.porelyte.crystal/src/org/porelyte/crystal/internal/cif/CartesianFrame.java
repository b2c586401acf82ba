// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.List;
import java.util.Optional;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.internal.cif.CifBlock.Column;

/** Converts the Cartesian coordinates of a data block, by the transformation that it gives or the usual one. */
final class CartesianFrame {

    private final Cell cell;
    private final double[][] matrix;
    private final double[] vector;
    private final boolean toFractional;

    private CartesianFrame(Cell cell, double[][] matrix, double[] vector, boolean toFractional) {
        this.cell = cell;
        this.matrix = matrix;
        this.vector = vector;
        this.toFractional = toFractional;
    }

    static CartesianFrame of(String file, CifBlock block, Cell cell, int line, Remarks remarks) throws CifException {
        for (String prefix : List.of(CifTags.TO_FRACTIONAL, CifTags.TO_CARTESIAN)) {
            Optional<Column> first = block.column(List.of(prefix + "matrix_11"));
            if (first.isEmpty()) {
                continue;
            }
            double[][] matrix = new double[3][3];
            double[] vector = new double[3];
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    matrix[i][j] = number(file, block, prefix + "matrix_" + (i + 1) + (j + 1));
                }
                vector[i] = number(file, block, prefix + "vector_" + (i + 1));
            }
            boolean toFractional = prefix.equals(CifTags.TO_FRACTIONAL);
            double volume = Math.abs(determinant(matrix));
            double ratio = toFractional ? 1 / volume / cell.volume() : volume / cell.volume();
            if (!(ratio > 0.99 && ratio < 1.01)) {
                throw new CifException(file, first.get().line(), "the matrix " + prefix + "matrix_ij does not have the "
                        + "volume of the cell; expected the transformation of this cell");
            }
            return new CartesianFrame(cell, toFractional ? matrix : inverse(matrix), vector, toFractional);
        }
        remarks.add("_atom_site_Cartn_x", line, "coordinates are Cartesian and no transformation is given; x was taken "
                + "along a, z along c*");
        return new CartesianFrame(cell, null, null, true);
    }

    private static double number(String file, CifBlock block, String tag) throws CifException {
        Optional<Column> column = block.column(List.of(tag));
        return column.isPresent() ? CifNumber.read(file, column.get().tag(), column.get().values().get(0)) : 0;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * minor(m, 0, 0) + m[0][1] * minor(m, 0, 1) + m[0][2] * minor(m, 0, 2);
    }

    /** Of the matrix with its indices in a circle, so that signs come right. */
    private static double minor(double[][] m, int row, int column) {
        int r = (row + 1) % 3;
        int s = (row + 2) % 3;
        int c = (column + 1) % 3;
        int d = (column + 2) % 3;
        return m[r][c] * m[s][d] - m[r][d] * m[s][c];
    }

    private static double[][] inverse(double[][] m) {
        double determinant = determinant(m);
        double[][] inverse = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                inverse[i][j] = minor(m, j, i) / determinant;
            }
        }
        return inverse;
    }

    /** {@return fractional coordinates} */
    double[] toFractional(double[] cartesian) {
        if (matrix == null) {
            return cell.toFractional(cartesian);
        }
        double[] fractional = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                fractional[i] += matrix[i][j] * (cartesian[j] - (toFractional ? 0 : vector[j]));
            }
            fractional[i] += toFractional ? vector[i] : 0;
        }
        return fractional;
    }
}

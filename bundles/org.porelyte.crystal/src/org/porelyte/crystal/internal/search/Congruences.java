// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.List;

/** Solves whole-numbered equations for three unknowns modulo 1: they are made diagonal by rows and columns. */
final class Congruences {

    private final int[][] rows;
    private final double[] right;
    private final int[] columns = Matrices.identity();

    /** Takes the left sides, three numbers each, and the right sides; both are changed. */
    Congruences(int[][] rows, double[] right) {
        this.rows = rows;
        this.right = right;
    }

    /** {@return all solutions modulo 1, with 0 for what is left free; rows that contradict are passed over} */
    List<double[]> solutions() {
        List<double[]> solutions = new ArrayList<>(List.of(new double[3]));
        for (int step = 0; step < 3 && pivot(step); step++) {
            while (!clear(step)) {
                pivot(step);
            }
            int order = Math.abs(rows[step][step]);
            List<double[]> more = new ArrayList<>();
            for (double[] known : solutions) {
                for (int k = 0; k < order; k++) {
                    double[] solution = known.clone();
                    solution[step] = (right[step] + k) / rows[step][step];
                    more.add(solution);
                }
            }
            solutions = more;
        }
        return solutions.stream().map(solution -> Matrices.apply(columns, solution)).toList();
    }

    /** Brings the smallest number that is left to the diagonal. */
    private boolean pivot(int step) {
        int row = -1;
        int column = -1;
        for (int i = step; i < rows.length; i++) {
            for (int j = step; j < 3; j++) {
                if (rows[i][j] != 0 && (row < 0 || Math.abs(rows[i][j]) < Math.abs(rows[row][column]))) {
                    row = i;
                    column = j;
                }
            }
        }
        if (row < 0) {
            return false;
        }
        int[] swapped = rows[row];
        rows[row] = rows[step];
        rows[step] = swapped;
        double value = right[row];
        right[row] = right[step];
        right[step] = value;
        for (int[] each : rows) {
            swap(each, 0, step, column);
        }
        for (int i = 0; i < 9; i += 3) {
            swap(columns, i, step, column);
        }
        return true;
    }

    private static void swap(int[] numbers, int start, int one, int other) {
        int kept = numbers[start + one];
        numbers[start + one] = numbers[start + other];
        numbers[start + other] = kept;
    }

    /** Takes multiples of the diagonal's row and column from the others; whether nothing is left beside it. */
    private boolean clear(int step) {
        boolean clear = true;
        for (int i = step + 1; i < rows.length; i++) {
            int times = rows[i][step] / rows[step][step];
            for (int j = 0; j < 3; j++) {
                rows[i][j] -= times * rows[step][j];
            }
            right[i] -= times * right[step];
            clear &= rows[i][step] == 0;
        }
        for (int j = step + 1; j < 3; j++) {
            int times = rows[step][j] / rows[step][step];
            for (int[] row : rows) {
                row[j] -= times * row[step];
            }
            for (int i = 0; i < 9; i += 3) {
                columns[i + j] -= times * columns[i + step];
            }
            clear &= rows[step][j] == 0;
        }
        return clear;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds the three shortest vectors that span a lattice: Minkowski's conditions in three dimensions, after I. Semaev,
 * LNCS 2146 (2001) 181, doi:10.1007/3-540-44670-2_13.
 */
final class Reduction {

    private static final int MOST_ROUNDS = 10_000;
    private static final double ROUNDING = 1e-9;

    private final MetricTensor metric;
    private final int[][] vectors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    private Reduction(MetricTensor metric) {
        this.metric = metric;
    }

    /** {@return the reduced vectors as columns: right-handed, Niggli's of those that are as short} */
    static int[] of(MetricTensor metric) {
        return new Reduction(metric).columns();
    }

    private int[] columns() {
        int rounds = 0;
        do {
            Arrays.sort(vectors, Comparator.comparingDouble(metric::length));
        } while ((shortenByPairs() || shortenLongest()) && ++rounds < MOST_ROUNDS);
        int[] columns = Matrices.ofColumns(vectors[0], vectors[1], vectors[2]);
        return NiggliCell.of(metric, Matrices.determinant(columns) < 0 ? Matrices.times(columns, -1) : columns);
    }

    private boolean shortenByPairs() {
        boolean shortened = false;
        for (int i = 1; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                double ratio = metric.dot(vectors[i], vectors[j]) / metric.dot(vectors[j], vectors[j]);
                shortened |= take(i, sum(vectors[i], vectors[j], (int) -Math.rint(ratio)));
            }
        }
        return shortened;
    }

    private boolean shortenLongest() {
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                if (take(2, sum(sum(vectors[2], vectors[0], i), vectors[1], j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean take(int place, int[] shorter) {
        boolean taken = metric.length(shorter) < metric.length(vectors[place]) * (1 - ROUNDING);
        if (taken) {
            vectors[place] = shorter;
        }
        return taken;
    }

    private static int[] sum(int[] u, int[] v, int factor) {
        return new int[] {u[0] + factor * v[0], u[1] + factor * v[1], u[2] + factor * v[2]};
    }
}

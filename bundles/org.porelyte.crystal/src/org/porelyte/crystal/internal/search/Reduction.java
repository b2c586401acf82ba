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
    private int[][] vectors = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    private Reduction(MetricTensor metric) {
        this.metric = metric;
    }

    /** {@return the reduced vectors as columns: right-handed, with all angles acute or none} */
    static int[] of(MetricTensor metric) {
        return new Reduction(metric).columns();
    }

    private int[] columns() {
        int rounds = 0;
        do {
            Arrays.sort(vectors, Comparator.comparingDouble(metric::length));
        } while ((shortenByPairs() || shortenLongest()) && ++rounds < MOST_ROUNDS);
        int[] columns = Matrices.ofColumns(vectors[0], vectors[1], vectors[2]);
        if (Matrices.determinant(columns) < 0) {
            vectors = Arrays.stream(vectors).map(v -> Matrices.times(v, -1)).toArray(int[][]::new);
        }
        return withOneKindOfAngles();
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

    private int[] withOneKindOfAngles() {
        int[][] best = vectors;
        for (int kept = -1; kept < 3; kept++) {
            int[][] turned = vectors.clone();
            for (int i = 0; i < 3; i++) {
                turned[i] = kept < 0 || i == kept ? vectors[i] : Matrices.times(vectors[i], -1);
            }
            double largest = Double.NEGATIVE_INFINITY;
            double smallest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 3; i++) {
                double cosine = metric.dot(turned[i], turned[(i + 1) % 3]) / metric.length(turned[i])
                        / metric.length(turned[(i + 1) % 3]);
                largest = Math.max(largest, cosine);
                smallest = Math.min(smallest, cosine);
            }
            if (largest < ROUNDING) {
                return Matrices.ofColumns(turned[0], turned[1], turned[2]);
            }
            if (smallest > -ROUNDING) {
                best = turned;
            }
        }
        return Matrices.ofColumns(best[0], best[1], best[2]);
    }
}

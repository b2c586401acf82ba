// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the origin at which movements have wanted translations: (W - I) p = d modulo lattice vectors, solved by
 * whole-numbered row and column operations as R. W. Grosse-Kunstleve, Acta Cryst. A55 (1999) 383,
 * doi:10.1107/S0108767398010186, does, then refined by least squares over all movements.
 */
final class OriginShift {

    private static final double RIDGE = 1e-9;

    private final MetricTensor metric;
    private final List<Motion> motions;
    private final List<double[]> wanted;

    /**
     * @param metric  of the primitive cell
     * @param motions of a group in this cell
     * @param wanted  their translations at the origin that is sought, in this cell too
     */
    OriginShift(MetricTensor metric, List<Motion> motions, List<double[]> wanted) {
        this.metric = metric;
        this.motions = motions;
        this.wanted = wanted;
    }

    /** {@return the origin nearest to that of the cell; nothing if none is within the tolerance (A)} */
    Optional<double[]> find(double tolerance) {
        List<Integer> generators = generators();
        int[][] rows = new int[3 * generators.size()][];
        double[] right = new double[rows.length];
        for (int i = 0; i < generators.size(); i++) {
            double[] difference = difference(generators.get(i), new double[3]);
            for (int k = 0; k < 3; k++) {
                rows[3 * i + k] = row(generators.get(i), k);
                right[3 * i + k] = difference[k];
            }
        }
        return new Congruences(rows, right).solutions().stream().map(this::refined).map(Matrices::nearest)
                .filter(origin -> fits(origin, tolerance))
                .min(Comparator.comparingDouble(origin -> Math.rint(metric.length(origin) * 1e6)));
    }

    private int[] row(int motion, int k) {
        int[] w = motions.get(motion).rotation();
        int[] row = {w[3 * k], w[3 * k + 1], w[3 * k + 2]};
        row[k]--;
        return row;
    }

    /** What is missing of the wanted translation at an origin. */
    private double[] difference(int motion, double[] origin) {
        double[] moved = Matrices.minus(Matrices.apply(motions.get(motion).rotation(), origin), origin);
        return Matrices.nearest(Matrices.minus(Matrices.minus(wanted.get(motion),
                motions.get(motion).translation()), moved));
    }

    private boolean fits(double[] origin, double tolerance) {
        for (int i = 0; i < motions.size(); i++) {
            if (metric.length(difference(i, origin)) > tolerance) {
                return false;
            }
        }
        return true;
    }

    private double[] refined(double[] start) {
        double[] square = new double[9];
        double[] right = new double[3];
        for (int i = 0; i < motions.size(); i++) {
            double[] difference = difference(i, start);
            for (int k = 0; k < 3; k++) {
                int[] row = row(i, k);
                for (int m = 0; m < 9; m++) {
                    square[m] += row[m / 3] * row[m % 3];
                }
                for (int m = 0; m < 3; m++) {
                    right[m] += row[m] * difference[k];
                }
            }
        }
        for (int m = 0; m < 9; m += 4) {
            square[m] += RIDGE;
        }
        return Matrices.plus(start, Matrices.apply(Matrices.inverse(square), right));
    }

    /** Few movements that make all others; those of a high order first. */
    private List<Integer> generators() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < motions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> -powers(motions.get(i).rotation())));
        List<Integer> generators = new ArrayList<>();
        List<int[]> group = new ArrayList<>(List.of(Matrices.identity()));
        for (int i : order) {
            int[] rotation = motions.get(i).rotation();
            if (group.stream().noneMatch(known -> Arrays.equals(known, rotation))) {
                generators.add(i);
                group = closed(generators.stream().map(g -> motions.get(g).rotation()).toList());
            }
        }
        return generators;
    }

    private static int powers(int[] rotation) {
        int order = 1;
        for (int[] power = rotation; !Arrays.equals(power, Matrices.identity()); order++) {
            power = Matrices.times(power, rotation);
        }
        return order;
    }

    private static List<int[]> closed(Collection<int[]> generators) {
        List<int[]> group = new ArrayList<>(List.of(Matrices.identity()));
        Set<String> known = new HashSet<>(Set.of(Arrays.toString(Matrices.identity())));
        for (int i = 0; i < group.size(); i++) {
            for (int[] generator : generators) {
                int[] product = Matrices.times(generator, group.get(i));
                if (known.add(Arrays.toString(product))) {
                    group.add(product);
                }
            }
        }
        return group;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.List;

/** Finds how one lattice lies on another. */
final class Isometries {

    /** Of coordinates of images of reduced vectors: 1 would do without tolerance. */
    private static final int REACH = 2;

    private final MetricTensor from;
    private final MetricTensor to;
    private final double tolerance;
    private final List<int[]> found = new ArrayList<>();

    private Isometries(MetricTensor from, MetricTensor to, double tolerance) {
        this.from = from;
        this.to = to;
        this.tolerance = tolerance;
    }

    /**
     * Lists the matrices that take reduced vectors of a lattice to vectors of another of the same lengths and angles.
     *
     * @param from      the reduced lattice
     * @param to        the other, reduced too
     * @param tolerance of the lengths of edges and of face diagonals (A)
     */
    static List<int[]> of(MetricTensor from, MetricTensor to, double tolerance) {
        Isometries search = new Isometries(from, to, tolerance);
        search.search();
        return search.found;
    }

    private void search() {
        int[][] axes = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        List<int[]> bs = images(axes[1]);
        List<int[]> cs = images(axes[2]);
        for (int[] a : images(axes[0])) {
            for (int[] b : bs) {
                if (!sameAngle(axes[0], axes[1], a, b)) {
                    continue;
                }
                for (int[] c : cs) {
                    int[] columns = Matrices.ofColumns(a, b, c);
                    if (Math.abs(Matrices.determinant(columns)) == 1 && sameAngle(axes[0], axes[2], a, c)
                            && sameAngle(axes[1], axes[2], b, c)) {
                        found.add(columns);
                    }
                }
            }
        }
    }

    private List<int[]> images(int[] axis) {
        List<int[]> images = new ArrayList<>();
        double length = from.length(axis);
        for (int i = -REACH; i <= REACH; i++) {
            for (int j = -REACH; j <= REACH; j++) {
                for (int k = -REACH; k <= REACH; k++) {
                    int[] image = {i, j, k};
                    if (Math.abs(to.length(image) - length) <= tolerance) {
                        images.add(image);
                    }
                }
            }
        }
        return images;
    }

    private boolean sameAngle(int[] u, int[] v, int[] imageU, int[] imageV) {
        return same(u, v, imageU, imageV, 1) && same(u, v, imageU, imageV, -1);
    }

    private boolean same(int[] u, int[] v, int[] imageU, int[] imageV, int sign) {
        return Math.abs(from.length(sum(u, v, sign)) - to.length(sum(imageU, imageV, sign))) <= tolerance;
    }

    private static int[] sum(int[] u, int[] v, int sign) {
        return new int[] {u[0] + sign * v[0], u[1] + sign * v[1], u[2] + sign * v[2]};
    }
}

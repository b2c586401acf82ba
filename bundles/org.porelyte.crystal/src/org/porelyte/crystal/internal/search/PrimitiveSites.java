// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.internal.expansion.PointGrid;

/** Finds the smallest cell of a structure: translations that take all atoms to atoms make the cell smaller. */
final class PrimitiveSites {

    private final double tolerance;
    private Sites sites;

    private PrimitiveSites(Sites sites, double tolerance) {
        this.sites = sites;
        this.tolerance = tolerance;
    }

    /** {@return the sites of the smallest cell, reduced; those that translations take to each other averaged} */
    static Sites of(Sites sites, double tolerance) {
        PrimitiveSites search = new PrimitiveSites(sites, tolerance);
        search.reduceBy(new int[3], 1, Motion.none(sites.size()).images());
        while (search.step()) {
            // each step makes the cell smaller by a whole factor
        }
        return search.sites;
    }

    private boolean step() {
        int common = sites.byKind().values().stream().mapToInt(Collection::size).reduce(0, PrimitiveSites::divisor);
        List<Integer> rarest = sites.rarest();
        int[] orders = IntStream.rangeClosed(2, common).filter(order -> common % order == 0).toArray();
        for (int j = 1; j < rarest.size(); j++) {
            double[] vector = Matrices.minus(sites.place(rarest.get(j)), sites.place(rarest.get(0)));
            for (int order : orders) {
                int[] parts = parts(vector, order);
                int[] images = parts == null ? null : sites.images(sites, Matrices.identity(),
                        Matrices.times(Matrices.real(parts), 1.0 / order, 3), tolerance);
                if (images != null && haveLength(images, order)) {
                    reduceBy(parts, order, images);
                    return true;
                }
            }
        }
        return false;
    }

    /** The vector in parts of the lattice's, if it is the order's part of one within the tolerance; else null. */
    private int[] parts(double[] vector, int order) {
        int[] parts = new int[3];
        double[] off = new double[3];
        int common = order;
        for (int i = 0; i < 3; i++) {
            parts[i] = (int) Math.rint(vector[i] * order);
            off[i] = vector[i] - (double) parts[i] / order;
            common = divisor(common, Math.abs(parts[i]));
        }
        return common == 1 && sites.metric().length(off) <= tolerance ? parts : null;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** Whether every circle of images closes after so many steps, and not before. */
    private static boolean haveLength(int[] images, int order) {
        boolean[] seen = new boolean[images.length];
        for (int i = 0; i < images.length; i++) {
            int length = 0;
            for (int at = i; !seen[at]; at = images[at]) {
                seen[at] = true;
                length++;
            }
            if (length != 0 && length != order) {
                return false;
            }
        }
        return true;
    }

    private void reduceBy(int[] parts, int order, int[] images) {
        double[] finer = Matrices.times(Matrices.real(basis(parts, order)), 1.0 / order, 9);
        MetricTensor metric = sites.metric().of(finer);
        double[] columns = Matrices.times(finer, Matrices.real(Reduction.of(metric)));
        double[] toNew = Matrices.inverse(columns);
        List<Atom> atoms = new ArrayList<>();
        boolean[] seen = new boolean[images.length];
        for (int i = 0; i < images.length; i++) {
            if (!seen[i]) {
                double[] place = Matrices.apply(toNew, mean(i, parts, order, images, seen));
                for (int k = 0; k < 3; k++) {
                    place[k] = PointGrid.wrapped(place[k]);
                }
                atoms.add(sites.atoms().get(i).at(place));
            }
        }
        sites = new Sites(sites.metric().of(columns).cell(), atoms);
    }

    private double[] mean(int first, int[] parts, int order, int[] images, boolean[] seen) {
        double[] sum = new double[3];
        int step = 0;
        for (int at = first; !seen[at]; at = images[at]) {
            seen[at] = true;
            double[] back = new double[3];
            for (int k = 0; k < 3; k++) {
                back[k] = sites.place(at)[k] - sites.place(first)[k] - (double) step * parts[k] / order;
            }
            sum = Matrices.plus(sum, Matrices.nearest(back));
            step++;
        }
        return Matrices.plus(sites.place(first), Matrices.times(sum, 1.0 / step, 3));
    }

    /** The lattice of a cell and one more vector, all in parts of the cell's: its basis as columns (Hermite's form). */
    private static int[] basis(int[] parts, int order) {
        int[][] rows = {{order, 0, 0}, {0, order, 0}, {0, 0, order}, parts.clone()};
        for (int column = 0; column < 3; column++) {
            for (int row = column + 1; row < 4; row++) {
                while (rows[row][column] != 0) {
                    int times = Math.floorDiv(rows[column][column], rows[row][column]);
                    for (int k = 0; k < 3; k++) {
                        rows[column][k] -= times * rows[row][k];
                    }
                    int[] swapped = rows[column];
                    rows[column] = rows[row];
                    rows[row] = swapped;
                }
            }
        }
        int[] columns = Matrices.ofColumns(rows[0], rows[1], rows[2]);
        // a left-handed basis would make the mirror image
        return Matrices.determinant(columns) > 0 ? columns : Matrices.times(columns, -1);
    }
}

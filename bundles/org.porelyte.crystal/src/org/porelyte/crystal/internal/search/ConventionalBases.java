// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.crystal.symmetry.CrystalSystem;

/**
 * Chooses vectors of conventional cells: along axes of rotation, and the shortest in planes across them, as
 * International Tables A (2016), table 2.1.1.1, doi:10.1107/97809553602060000114, orients the crystal systems.
 */
final class ConventionalBases {

    /** Coordinates of the shortest vectors of planes, in a reduced cell. */
    private static final int REACH = 4;
    private static final int[][] PERMUTATIONS = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {1, 0, 2}, {0, 2, 1}, {2, 1, 0}};

    private final MetricTensor metric;
    /** Rotations without reflection, by their order. */
    private final Map<Integer, List<int[]>> byOrder = new LinkedHashMap<>();
    private final CrystalSystem system;
    private final List<int[]> bases = new ArrayList<>();

    /**
     * @param rotations of a group, as movements of the reduced cell
     * @param metric    of that cell
     */
    ConventionalBases(List<int[]> rotations, MetricTensor metric) {
        this.metric = metric;
        for (int[] rotation : rotations) {
            int[] proper = Matrices.times(rotation, Matrices.determinant(rotation));
            int order = new int[] {2, 3, 4, 6, 1}[proper[0] + proper[4] + proper[8] + 1];
            List<int[]> same = byOrder.computeIfAbsent(order, unused -> new ArrayList<>());
            if (same.stream().noneMatch(known -> Arrays.equals(known, proper))) {
                same.add(proper);
            }
        }
        system = findSystem();
    }

    private List<int[]> rotations(int order) {
        return byOrder.getOrDefault(order, List.of());
    }

    private CrystalSystem findSystem() {
        if (rotations(3).size() > 2) {
            return CrystalSystem.CUBIC;
        }
        return !rotations(6).isEmpty() ? CrystalSystem.HEXAGONAL : !rotations(3).isEmpty() ? CrystalSystem.TRIGONAL
                : !rotations(4).isEmpty() ? CrystalSystem.TETRAGONAL
                : rotations(2).size() == 3 ? CrystalSystem.ORTHORHOMBIC
                : rotations(2).size() == 1 ? CrystalSystem.MONOCLINIC : CrystalSystem.TRICLINIC;
    }

    /** {@return the crystal system of the group} */
    CrystalSystem system() {
        return system;
    }

    /** {@return right-handed cells as columns, the preferred first} */
    List<int[]> bases() {
        switch (system) {
            case TRICLINIC -> bases.add(Matrices.identity());
            case MONOCLINIC -> monoclinic(rotations(2).get(0));
            case ORTHORHOMBIC -> axes(rotations(2), PERMUTATIONS);
            case TETRAGONAL -> around(rotations(4).get(0));
            case CUBIC -> axes(rotations(4).isEmpty() ? rotations(2) : rotations(4),
                    new int[][] {PERMUTATIONS[0], PERMUTATIONS[3]});
            default -> around(rotations(3).get(0));
        }
        return bases;
    }

    private void monoclinic(int[] rotation) {
        int[] axis = axis(rotation);
        int[][] plane = plane(rotation);
        for (int i = 0; i < 81; i++) {
            int[] a = combined(plane, i / 27 - 1, i / 9 % 3 - 1);
            int[] c = combined(plane, i / 3 % 3 - 1, i % 3 - 1);
            if (metric.dot(a, c) < 1e-9 * metric.length(a) * metric.length(c)) {
                add(a, axis, c);
            }
        }
        bases.sort(Comparator.comparingDouble(basis -> metric.length(column(basis, 0))
                + metric.length(column(basis, 2))));
    }

    private static int[] combined(int[][] plane, int first, int second) {
        int[] sum = new int[3];
        for (int k = 0; k < 3; k++) {
            sum[k] = first * plane[0][k] + second * plane[1][k];
        }
        return sum;
    }

    private static int[] column(int[] basis, int column) {
        return new int[] {basis[column], basis[column + 3], basis[column + 6]};
    }

    /** Adds a cell, its middle vector turned round if that makes it right-handed; none if it is flat. */
    private void add(int[] a, int[] b, int[] c) {
        int determinant = Matrices.determinant(Matrices.ofColumns(a, b, c));
        if (determinant != 0) {
            bases.add(Matrices.ofColumns(a, determinant < 0 ? Matrices.times(b, -1) : b, c));
        }
    }

    private void axes(List<int[]> rotations, int[][] orders) {
        List<int[]> axes = new ArrayList<>();
        for (int[] rotation : rotations) {
            int[] axis = axis(rotation);
            if (axes.stream().noneMatch(known -> Arrays.equals(known, axis))) {
                axes.add(axis);
            }
        }
        for (int[] order : orders) {
            add(axes.get(order[0]), axes.get(order[1]), axes.get(order[2]));
        }
    }

    private void around(int[] rotation) {
        int[] c = axis(rotation);
        int[] a = plane(rotation)[0];
        int[] b = Matrices.apply(rotation, a);
        if (Matrices.determinant(Matrices.ofColumns(a, b, c)) < 0) {
            c = Matrices.times(c, -1);
        }
        int[] minusA = Matrices.times(a, -1);
        int[] minusB = Matrices.times(b, -1);
        int[] minusC = Matrices.times(c, -1);
        bases.add(Matrices.ofColumns(a, b, c));
        bases.add(Matrices.ofColumns(minusA, minusB, c));
        bases.add(Matrices.ofColumns(b, a, minusC));
        bases.add(Matrices.ofColumns(minusB, minusA, minusC));
    }

    /** The sum of a rotation's powers: a multiple of what is along its axis, nothing across it. */
    private static int[] powers(int[] rotation) {
        int[] sum = new int[9];
        int[] power = rotation;
        do {
            for (int i = 0; i < 9; i++) {
                sum[i] += power[i];
            }
            power = Matrices.times(power, rotation);
        } while (!Arrays.equals(power, rotation));
        return sum;
    }

    /** The shortest lattice vector along the axis of a rotation, its first coordinate positive. */
    private static int[] axis(int[] rotation) {
        int[] sum = powers(rotation);
        for (int i = 0; i < 3; i++) {
            int[] along = column(sum, i);
            int common = divisor(divisor(Math.abs(along[0]), Math.abs(along[1])), Math.abs(along[2]));
            if (common > 0) {
                int first = along[0] != 0 ? along[0] : along[1] != 0 ? along[1] : along[2];
                int by = first < 0 ? -common : common;
                return new int[] {along[0] / by, along[1] / by, along[2] / by};
            }
        }
        throw new IllegalArgumentException("not a rotation: " + Arrays.toString(rotation));
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /** The two shortest lattice vectors across the axis of a rotation; they span all that are. */
    private int[][] plane(int[] rotation) {
        int[] sum = powers(rotation);
        List<int[]> across = new ArrayList<>();
        for (int i = -REACH; i <= REACH; i++) {
            for (int j = -REACH; j <= REACH; j++) {
                for (int k = -REACH; k <= REACH; k++) {
                    int[] vector = {i, j, k};
                    if ((i != 0 || j != 0 || k != 0) && Arrays.equals(Matrices.apply(sum, vector), new int[3])) {
                        across.add(vector);
                    }
                }
            }
        }
        across.sort(Comparator.comparingDouble(metric::length));
        int[] first = across.get(0);
        int[] second = across.stream().filter(v -> !parallel(first, v)).findFirst().orElseThrow();
        return new int[][] {first, second};
    }

    private static boolean parallel(int[] u, int[] v) {
        return u[0] * v[1] == u[1] * v[0] && u[0] * v[2] == u[2] * v[0] && u[1] * v[2] == u[2] * v[1];
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.porelyte.crystal.Cell;

/** Points of a periodic cell, in bins, to find those near a place at once. */
public final class PointGrid {

    /** Takes what is found. */
    public interface Visitor {
        /**
         * @param point    number of a point, in the order they were added
         * @param distance from the place (A)
         */
        void visit(int point, double distance);
    }

    private static final double BIN = 2.5;
    private static final int MOST_BINS = 1024;
    /** Far more than any structure has in a bin, with all its disorder; so that no search takes long. */
    private static final int MOST_IN_BIN = 1000;

    private final double[][] vectors;
    private final double[] widths;
    private final int[] bins = new int[3];
    private final Map<Integer, int[]> members = new HashMap<>();
    private double[] coordinates = new double[48];
    private int size;

    /**
     * Makes an empty grid.
     *
     * @param cell of the points; not null
     */
    public PointGrid(Cell cell) {
        vectors = cell.vectors();
        widths = cell.widths();
        for (int i = 0; i < 3; i++) {
            bins[i] = Math.clamp((long) (widths[i] / BIN), 1, MOST_BINS);
        }
    }

    /** {@return the part of a coordinate within the cell, in [0, 1)} */
    public static double wrapped(double x) {
        double part = x - Math.floor(x);
        return part < 1 ? part : 0;
    }

    /**
     * Adds a point.
     *
     * @param x fractional coordinates in [0, 1)
     * @throws IllegalStateException if too many are in one place
     */
    public void add(double[] x) {
        if (3 * size == coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
        }
        System.arraycopy(x, 0, coordinates, 3 * size, 3);
        int key = key(bin(x[0], 0), bin(x[1], 1), bin(x[2], 2));
        // The first number is how many follow
        int[] bin = members.computeIfAbsent(key, unused -> new int[4]);
        if (bin[0] == MOST_IN_BIN) {
            throw new IllegalStateException("more than " + MOST_IN_BIN + " sites within a few angstrom; expected a "
                    + "crystal");
        }
        if (bin[0] + 1 == bin.length) {
            bin = Arrays.copyOf(bin, 2 * bin.length);
            members.put(key, bin);
        }
        bin[++bin[0]] = size++;
    }

    private int bin(double x, int axis) {
        return (int) Math.floor(x * bins[axis]);
    }

    private int key(int i, int j, int k) {
        return (Math.floorMod(i, bins[0]) * bins[1] + Math.floorMod(j, bins[1])) * bins[2]
                + Math.floorMod(k, bins[2]);
    }

    /**
     * Visits all points near a place, periodic images too, each image once.
     *
     * @param x       fractional coordinates of the place
     * @param radius  (A)
     * @param visitor takes them
     */
    public void near(double[] x, double radius, Visitor visitor) {
        int[] low = new int[3];
        int[] high = new int[3];
        for (int i = 0; i < 3; i++) {
            low[i] = bin(x[i] - radius / widths[i], i);
            high[i] = bin(x[i] + radius / widths[i], i);
        }
        for (int i = low[0]; i <= high[0]; i++) {
            for (int j = low[1]; j <= high[1]; j++) {
                for (int k = low[2]; k <= high[2]; k++) {
                    int[] bin = members.get(key(i, j, k));
                    for (int n = 1; bin != null && n <= bin[0]; n++) {
                        double distance = distance(x, bin[n], Math.floorDiv(i, bins[0]), Math.floorDiv(j, bins[1]),
                                Math.floorDiv(k, bins[2]));
                        if (distance <= radius) {
                            visitor.visit(bin[n], distance);
                        }
                    }
                }
            }
        }
    }

    private double distance(double[] x, int point, int i, int j, int k) {
        double a = coordinates[3 * point] + i - x[0];
        double b = coordinates[3 * point + 1] + j - x[1];
        double c = coordinates[3 * point + 2] + k - x[2];
        double u = a * vectors[0][0] + b * vectors[1][0] + c * vectors[2][0];
        double v = b * vectors[1][1] + c * vectors[2][1];
        double w = c * vectors[2][2];
        return Math.sqrt(u * u + v * v + w * w);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

import java.util.Arrays;

import org.porelyte.crystal.Cell;

/**
 * Atoms sorted into boxes that cut the cell into equal parts along each axis. Only boxes with atoms are kept, so that
 * an almost empty cell costs no more than a full one.
 */
final class Bins {

    /** Boxes are a little wider than asked for, so that rounding at their walls loses no pair. */
    private static final double SLACK = 1 + 1e-9;

    private static final int MOST_ALONG_AN_AXIS = 1 << 20;

    /** Cells to each side beyond which offsets would not fit in what {@link Neighbours} keeps of them. */
    private static final int FARTHEST = 500;

    /** Number of boxes along each axis. */
    final int[] parts = new int[3];

    /** How many boxes away along each axis a neighbour can be. */
    final int[] reach = new int[3];

    /** For each atom and axis, the cells by which it lies outside [0, 1). */
    final int[] moved;

    private final int[] starts;
    private final int[] members;
    private final int[] places;
    private final long[] keys;
    private final int[] slots;

    /**
     * Sorts atoms into boxes at least as wide as the cutoff where the cell is.
     *
     * @throws IllegalArgumentException if the cell is so thin that the cutoff reaches over hundreds of cells
     */
    Bins(Cell cell, double[] fractional, double cutoff) {
        double[] widths = cell.widths();
        for (int axis = 0; axis < 3; axis++) {
            double wide = cutoff * SLACK;
            parts[axis] = (int) Math.clamp(Math.floor(widths[axis] / wide), 1, MOST_ALONG_AN_AXIS);
            double cells = Math.ceil(wide * parts[axis] / widths[axis]);
            if (cells > FARTHEST) {
                throw new IllegalArgumentException("a cutoff of " + cutoff + " A reaches over " + (long) cells
                        + " cells of " + widths[axis] + " A width; expected at most " + FARTHEST
                        + ": choose a smaller cutoff, or mend the cell");
            }
            reach[axis] = (int) cells;
        }
        int atoms = fractional.length / 3;
        moved = new int[3 * atoms];
        int size = Integer.highestOneBit(Math.max(2 * atoms, 4) - 1) << 1;
        keys = new long[size];
        Arrays.fill(keys, -1);
        slots = new int[size];
        places = new int[3 * atoms];
        int[] boxOf = new int[atoms];
        int[] counts = new int[atoms + 1];
        int boxes = 0;
        for (int atom = 0; atom < atoms; atom++) {
            int[] place = new int[3];
            for (int axis = 0; axis < 3; axis++) {
                double x = fractional[3 * atom + axis];
                double cells = Math.floor(x);
                moved[3 * atom + axis] = (int) cells;
                place[axis] = Math.min((int) ((x - cells) * parts[axis]), parts[axis] - 1);
            }
            int slot = slot(key(place[0], place[1], place[2]));
            if (keys[slot] < 0) {
                keys[slot] = key(place[0], place[1], place[2]);
                slots[slot] = boxes;
                System.arraycopy(place, 0, places, 3 * boxes++, 3);
            }
            boxOf[atom] = slots[slot];
            counts[boxOf[atom]]++;
        }
        starts = new int[boxes + 1];
        for (int box = 0; box < boxes; box++) {
            starts[box + 1] = starts[box] + counts[box];
            counts[box] = starts[box];
        }
        members = new int[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            members[counts[boxOf[atom]]++] = atom;
        }
    }

    private long key(int a, int b, int c) {
        return ((long) a * parts[1] + b) * parts[2] + c;
    }

    /** {@return where the key is, or the free place where it belongs} */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** {@return the number of boxes with atoms} */
    int count() {
        return starts.length - 1;
    }

    /** {@return where a box is along an axis, in boxes} */
    int place(int box, int axis) {
        return places[3 * box + axis];
    }

    /** {@return the box at a place inside the cell; -1 if it is empty} */
    int at(int a, int b, int c) {
        int slot = slot(key(a, b, c));
        return keys[slot] < 0 ? -1 : slots[slot];
    }

    /** {@return where the atoms of a box begin, and those of the one before end} */
    int start(int box) {
        return starts[box];
    }

    /** {@return an atom; those of a box ascend} */
    int member(int index) {
        return members[index];
    }
}

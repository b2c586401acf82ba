// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

/** An atom and the cells by which it is moved, as one number that sorts by atom, then by cells along a, b and c. */
final class PackedNeighbour {

    private static final int BITS = 11;
    private static final int HALF = 1 << BITS - 1;
    private static final int MASK = (1 << BITS) - 1;

    private PackedNeighbour() {
    }

    /** @throws IllegalArgumentException if a cell is too far away to be written */
    static long pack(int atom, int a, int b, int c) {
        if (Math.abs(a) >= HALF || Math.abs(b) >= HALF || Math.abs(c) >= HALF || atom >>> 63 - 3 * BITS != 0) {
            throw new IllegalArgumentException("atom " + atom + " in the cell " + a + ", " + b + ", " + c
                    + "; expected cells nearer than " + HALF + ": bring the coordinates into one cell");
        }
        return (((long) atom << BITS | a + HALF) << BITS | b + HALF) << BITS | c + HALF;
    }

    /** {@return the neighbour as what it is the neighbour of is seen from it} */
    static long opposite(int atom, long packed) {
        return pack(atom, -a(packed), -b(packed), -c(packed));
    }

    static int atom(long packed) {
        return (int) (packed >>> 3 * BITS);
    }

    static int a(long packed) {
        return ((int) (packed >>> 2 * BITS) & MASK) - HALF;
    }

    static int b(long packed) {
        return ((int) (packed >>> BITS) & MASK) - HALF;
    }

    static int c(long packed) {
        return ((int) packed & MASK) - HALF;
    }
}

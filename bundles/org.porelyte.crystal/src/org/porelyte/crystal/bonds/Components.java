// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.porelyte.crystal.neighbours.Neighbours;

/**
 * Finds what bonds join. Following them from an atom, an atom that is reached again in another cell shows a lattice
 * vector along which the component repeats; the rank of all such vectors is the number of its dimensions.
 */
final class Components {

    private final Bonds bonds;
    private final Neighbours neighbours;
    private final int[] cells;
    private final boolean[] seen;

    private Components(Bonds bonds) {
        this.bonds = bonds;
        neighbours = bonds.neighbours();
        cells = new int[3 * neighbours.atoms()];
        seen = new boolean[neighbours.atoms()];
    }

    static List<Component> of(Bonds bonds) {
        Components search = new Components(bonds);
        List<Component> found = new ArrayList<>();
        int[] queue = new int[search.seen.length];
        for (int atom = 0; atom < search.seen.length; atom++) {
            if (!search.seen[atom]) {
                found.add(search.from(atom, queue));
            }
        }
        return List.copyOf(found);
    }

    private Component from(int seed, int[] queue) {
        Rank rank = new Rank();
        int end = 0;
        queue[end++] = seed;
        seen[seed] = true;
        for (int next = 0; next < end; next++) {
            int i = queue[next];
            for (int k = neighbours.start(i); k < neighbours.start(i + 1); k++) {
                int j = neighbours.atom(k);
                int a = cells[3 * i] + neighbours.a(k);
                int b = cells[3 * i + 1] + neighbours.b(k);
                int c = cells[3 * i + 2] + neighbours.c(k);
                if (!seen[j]) {
                    seen[j] = true;
                    cells[3 * j] = a;
                    cells[3 * j + 1] = b;
                    cells[3 * j + 2] = c;
                    queue[end++] = j;
                } else {
                    rank.add(a - cells[3 * j], b - cells[3 * j + 1], c - cells[3 * j + 2]);
                }
            }
        }
        int[] atoms = Arrays.copyOf(queue, end);
        int[] moved = new int[3 * end];
        for (int n = 0; n < end; n++) {
            System.arraycopy(cells, 3 * atoms[n], moved, 3 * n, 3);
        }
        return new Component(bonds.structure(), atoms, moved, rank.value());
    }

    /** The number of independent ones among lattice vectors; exact. */
    private static final class Rank {
        private final long[][] basis = new long[2][];
        private int value;

        int value() {
            return value;
        }

        void add(long a, long b, long c) {
            if (value == 3 || a == 0 && b == 0 && c == 0) {
                return;
            }
            long[] v = {a, b, c};
            boolean independent = switch (value) {
                case 0 -> true;
                case 1 -> !Arrays.equals(cross(basis[0], v), new long[3]);
                default -> dot(cross(basis[0], basis[1]), v) != 0;
            };
            if (independent) {
                if (value < 2) {
                    basis[value] = v;
                }
                value++;
            }
        }

        private static long[] cross(long[] u, long[] v) {
            return new long[] {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
        }

        private static long dot(long[] u, long[] v) {
            return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
        }
    }
}

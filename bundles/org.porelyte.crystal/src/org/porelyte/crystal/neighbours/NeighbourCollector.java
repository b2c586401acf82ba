// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

import java.util.Arrays;

/** Collects pairs, and makes of them a list by atoms. */
final class NeighbourCollector implements PairVisitor {

    /** An array can hold no more, and each pair stands there twice. */
    static final int MOST = (Integer.MAX_VALUE - 8) / 2;

    private final int atoms;
    private final int most;
    private int size;
    private int[] firsts = new int[1024];
    private long[] seconds = new long[1024];

    /** @param most number of pairs at which to give up */
    NeighbourCollector(int atoms, int most) {
        this.atoms = atoms;
        this.most = Math.min(most, MOST);
    }

    @Override
    public void pair(int first, int second, int a, int b, int c, double distance) {
        if (size == most) {
            throw new IllegalArgumentException("more than " + most + " pairs of near atoms; expected fewer: are the "
                    + "lengths of the cell in angstrom? Else choose a smaller cutoff");
        }
        if (size == firsts.length) {
            int larger = (int) Math.min(MOST, 2L * size);
            firsts = Arrays.copyOf(firsts, larger);
            seconds = Arrays.copyOf(seconds, larger);
        }
        firsts[size] = first;
        seconds[size++] = PackedNeighbour.pack(second, a, b, c);
    }

    Neighbours neighbours(Metric metric) {
        int[] starts = new int[atoms + 2];
        for (int pair = 0; pair < size; pair++) {
            starts[firsts[pair] + 2]++;
            starts[PackedNeighbour.atom(seconds[pair]) + 2]++;
        }
        for (int atom = 2; atom <= atoms + 1; atom++) {
            starts[atom] += starts[atom - 1];
        }
        long[] packed = new long[2 * size];
        for (int pair = 0; pair < size; pair++) {
            int first = firsts[pair];
            int second = PackedNeighbour.atom(seconds[pair]);
            packed[starts[first + 1]++] = seconds[pair];
            packed[starts[second + 1]++] = PackedNeighbour.opposite(first, seconds[pair]);
        }
        double[] distances = new double[packed.length];
        for (int atom = 0; atom < atoms; atom++) {
            Arrays.sort(packed, starts[atom], starts[atom + 1]);
            for (int k = starts[atom]; k < starts[atom + 1]; k++) {
                distances[k] = Math.sqrt(metric.squared(atom, PackedNeighbour.atom(packed[k]),
                        PackedNeighbour.a(packed[k]), PackedNeighbour.b(packed[k]), PackedNeighbour.c(packed[k])));
            }
        }
        return new Neighbours(Arrays.copyOf(starts, atoms + 1), packed, distances);
    }
}

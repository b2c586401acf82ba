// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The neighbours of each atom. Entries {@code start(i)} to {@code start(i + 1) - 1} are those of atom i, in the order
 * of their indices, then of cells along a, b and c; each pair of atoms has an entry at both. Immutable.
 */
public final class Neighbours {

    private final int[] starts;
    private final long[] packed;
    private final double[] distances;

    Neighbours(int[] starts, long[] packed, double[] distances) {
        this.starts = starts;
        this.packed = packed;
        this.distances = distances;
    }

    /** {@return the number of atoms} */
    public int atoms() {
        return starts.length - 1;
    }

    /** {@return the number of entries: twice the number of pairs} */
    public int size() {
        return packed.length;
    }

    /**
     * @param atom its index, or the number of atoms
     * @return its first entry, and the end of those of the atom before
     */
    public int start(int atom) {
        return starts[atom];
    }

    /**
     * @param atom its index
     * @return the number of its neighbours
     */
    public int count(int atom) {
        return starts[atom + 1] - starts[atom];
    }

    /**
     * @param entry from 0
     * @return the index of the neighbour
     */
    public int atom(int entry) {
        return PackedNeighbour.atom(packed[entry]);
    }

    /**
     * @param entry from 0
     * @return cells along a by which the neighbour is moved
     */
    public int a(int entry) {
        return PackedNeighbour.a(packed[entry]);
    }

    /**
     * @param entry from 0
     * @return cells along b by which the neighbour is moved
     */
    public int b(int entry) {
        return PackedNeighbour.b(packed[entry]);
    }

    /**
     * @param entry from 0
     * @return cells along c by which the neighbour is moved
     */
    public int c(int entry) {
        return PackedNeighbour.c(packed[entry]);
    }

    /**
     * @param entry from 0
     * @return the distance to the neighbour (A)
     */
    public double distance(int entry) {
        return distances[entry];
    }

    /**
     * Finds the same pair seen from the other side.
     *
     * @param atom  whose entry it is
     * @param entry of that atom
     * @return the entry at the neighbour
     */
    public int opposite(int atom, int entry) {
        int other = atom(entry);
        return Arrays.binarySearch(packed, starts[other], starts[other + 1],
                PackedNeighbour.opposite(atom, packed[entry]));
    }

    /**
     * Looks for a neighbour of an atom.
     *
     * @param atom  whose neighbour it is
     * @param other index of the neighbour
     * @param a     cells along a by which that is moved
     * @param b     cells along b by which that is moved
     * @param c     cells along c by which that is moved
     * @return its entry; negative if it is none
     */
    public int find(int atom, int other, int a, int b, int c) {
        return Arrays.binarySearch(packed, starts[atom], starts[atom + 1], PackedNeighbour.pack(other, a, b, c));
    }

    /**
     * @param atom its index
     * @return its neighbours in their order
     */
    public List<Neighbour> of(int atom) {
        return IntStream.range(starts[atom], starts[atom + 1]).mapToObj(this::get).toList();
    }

    private Neighbour get(int entry) {
        return new Neighbour(atom(entry), a(entry), b(entry), c(entry), distances[entry]);
    }

    /**
     * Leaves out entries.
     *
     * @param wanted says which stay; both entries of a pair, or none
     * @return the others in their order
     */
    public Neighbours only(IntPredicate wanted) {
        int[] kept = IntStream.range(0, packed.length).filter(wanted).toArray();
        int[] begins = new int[starts.length];
        int next = 0;
        for (int atom = 0; atom < atoms(); atom++) {
            while (next < kept.length && kept[next] < starts[atom + 1]) {
                next++;
            }
            begins[atom + 1] = next;
        }
        return new Neighbours(begins, IntStream.of(kept).mapToLong(entry -> packed[entry]).toArray(),
                IntStream.of(kept).mapToDouble(entry -> distances[entry]).toArray());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;

/**
 * Finds all pairs of atoms of a crystal that are near each other, images over as many cells as needed included: exact
 * for every cell, however skewed or thin, as no nearest image is assumed. Cell lists (Quentrec and Brot 1973,
 * doi:10.1016/0021-9991(73)90046-6) make the time proportional to the number of atoms and pairs. Immutable.
 */
public final class NeighbourSearch {

    private final Cell cell;
    private final double[] fractional;
    private final Metric metric;

    /**
     * Prepares a search.
     *
     * @param cell       of the crystal; not null
     * @param fractional x, y, z of one atom after the other, in any cell; not null
     * @throws IllegalArgumentException if there are not three numbers per atom, or one is not finite
     */
    public NeighbourSearch(Cell cell, double[] fractional) {
        if (fractional.length % 3 != 0) {
            throw new IllegalArgumentException(fractional.length + " coordinates; expected three per atom");
        }
        for (double x : fractional) {
            if (!(Math.abs(x) < 1e6)) {
                throw new IllegalArgumentException("the fractional coordinate " + x + "; expected a finite one");
            }
        }
        this.cell = cell;
        this.fractional = fractional.clone();
        this.metric = new Metric(cell, this.fractional);
    }

    /**
     * Prepares a search among the atoms of a structure.
     *
     * @param structure not null
     * @return the search; indices are those of the structure's atoms
     */
    public static NeighbourSearch of(Structure structure) {
        double[] fractional = new double[3 * structure.atoms().size()];
        int i = 0;
        for (Atom atom : structure.atoms()) {
            fractional[i++] = atom.x();
            fractional[i++] = atom.y();
            fractional[i++] = atom.z();
        }
        return new NeighbourSearch(structure.cell(), fractional);
    }

    /** {@return the number of atoms} */
    public int atoms() {
        return fractional.length / 3;
    }

    /**
     * Visits each pair within a cutoff once, always in the same order.
     *
     * @param cutoff  largest distance (A); positive
     * @param visitor is told of each pair
     * @throws IllegalArgumentException if the cutoff is not positive and finite, or reaches over hundreds of cells
     */
    public void pairs(double cutoff, PairVisitor visitor) {
        visit(cutoff, (i, j) -> cutoff * cutoff, visitor);
    }

    /**
     * Visits each pair whose distance is at most the sum of two radii and a tolerance, once, always in the same order.
     *
     * @param radii     of each atom (A); atoms with a radius of NaN have no neighbours
     * @param tolerance (A)
     * @param visitor   is told of each pair
     * @throws IllegalArgumentException if there is not one radius per atom, or they reach over hundreds of cells
     */
    public void pairs(double[] radii, double tolerance, PairVisitor visitor) {
        if (radii.length != atoms()) {
            throw new IllegalArgumentException(radii.length + " radii for " + atoms() + " atoms; expected one each");
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (double radius : radii) {
            largest = radius > largest ? radius : largest;
        }
        if (2 * largest + tolerance > 0) {
            visit(2 * largest + tolerance, (i, j) -> {
                double limit = radii[i] + radii[j] + tolerance;
                return limit > 0 ? limit * limit : -1;
            }, visitor);
        }
    }

    /**
     * Lists all neighbours within a cutoff.
     *
     * @param cutoff largest distance (A); positive
     * @return the list; each pair from both sides
     * @throws IllegalArgumentException as {@link #pairs(double, PairVisitor)}, or if the list would be too long
     */
    public Neighbours within(double cutoff) {
        NeighbourCollector collector = new NeighbourCollector(atoms(), NeighbourCollector.MOST);
        pairs(cutoff, collector);
        return collector.neighbours(metric);
    }

    /**
     * Lists all neighbours whose distance is at most the sum of two radii and a tolerance.
     *
     * @param radii     of each atom (A); atoms with a radius of NaN have no neighbours
     * @param tolerance (A)
     * @param most      number of pairs above which to give up, so that nonsense does not fill the memory
     * @return the list; each pair from both sides
     * @throws IllegalArgumentException as {@link #pairs(double[], double, PairVisitor)}, or if there are more pairs
     */
    public Neighbours within(double[] radii, double tolerance, int most) {
        NeighbourCollector collector = new NeighbourCollector(atoms(), most);
        pairs(radii, tolerance, collector);
        return collector.neighbours(metric);
    }

    /** The square of the largest distance of a pair. */
    private interface Limit {
        double squared(int i, int j);
    }

    private void visit(double cutoff, Limit limit, PairVisitor visitor) {
        if (!(cutoff > 0 && cutoff < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cutoff of " + cutoff + " A; expected a positive length");
        }
        Bins bins = new Bins(cell, fractional, cutoff);
        for (int box = 0; box < bins.count(); box++) {
            for (int da = -bins.reach[0]; da <= bins.reach[0]; da++) {
                int a = bins.place(box, 0) + da;
                for (int db = -bins.reach[1]; db <= bins.reach[1]; db++) {
                    int b = bins.place(box, 1) + db;
                    for (int dc = -bins.reach[2]; dc <= bins.reach[2]; dc++) {
                        int c = bins.place(box, 2) + dc;
                        int other = bins.at(Math.floorMod(a, bins.parts[0]), Math.floorMod(b, bins.parts[1]),
                                Math.floorMod(c, bins.parts[2]));
                        if (other >= 0) {
                            compare(bins, box, other, new int[] {Math.floorDiv(a, bins.parts[0]),
                                Math.floorDiv(b, bins.parts[1]), Math.floorDiv(c, bins.parts[2])}, limit, visitor);
                        }
                    }
                }
            }
        }
    }

    /** Compares the atoms of a box with those of the image of another. */
    private void compare(Bins bins, int box, int other, int[] image, Limit limit, PairVisitor visitor) {
        int[] moved = bins.moved;
        for (int m = bins.start(box); m < bins.start(box + 1); m++) {
            int i = bins.member(m);
            for (int n = bins.start(other); n < bins.start(other + 1); n++) {
                int j = bins.member(n);
                if (j < i) {
                    continue;
                }
                int a = image[0] + moved[3 * i] - moved[3 * j];
                int b = image[1] + moved[3 * i + 1] - moved[3 * j + 1];
                int c = image[2] + moved[3 * i + 2] - moved[3 * j + 2];
                if (i == j && !isForward(a, b, c)) {
                    continue;
                }
                double squared = metric.squared(i, j, a, b, c);
                if (squared <= limit.squared(i, j)) {
                    visitor.pair(i, j, a, b, c, Math.sqrt(squared));
                }
            }
        }
    }

    /** Of an atom and its images, one of two opposite ones counts, and the atom itself does not. */
    private static boolean isForward(int a, int b, int c) {
        return a != 0 ? a > 0 : b != 0 ? b > 0 : c > 0;
    }
}

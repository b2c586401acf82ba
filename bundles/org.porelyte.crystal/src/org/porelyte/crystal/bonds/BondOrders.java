// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.List;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.neighbours.Neighbours;

/**
 * Orders of bonds from their lengths: Pauling's d(n) = d(1) - 0.71 A log10 n (The Nature of the Chemical Bond, third
 * edition, 1960, chapter 7), with the sum of the covalent radii as d(1). Benzene has 1.5, ethene 1.8, ethyne 2.8,
 * carboxylates 1.7. Bonds to hydrogen have 1, as their lengths depend on how they were measured; those to metals 0, so
 * that sums are those of the ligand.
 */
public final class BondOrders {

    private static final double SLOPE = 0.71;
    private static final double LARGEST = 3;

    private final Elements elements = new Elements();
    private final List<Atom> atoms;
    private final Neighbours neighbours;

    /** @param bonds of a structure; not null */
    public BondOrders(Bonds bonds) {
        atoms = bonds.structure().atoms();
        neighbours = bonds.neighbours();
    }

    /**
     * @param atom  its index
     * @param entry one of its entries in the list of bonded neighbours
     * @return the order, from 0 to 3
     */
    public double order(int atom, int entry) {
        String one = atoms.get(atom).element();
        String other = atoms.get(neighbours.atom(entry)).element();
        if (elements.isMetal(one) || elements.isMetal(other)) {
            return 0;
        }
        if (elements.isHydrogen(one) || elements.isHydrogen(other)) {
            return 1;
        }
        double single = elements.radius(one) + elements.radius(other);
        return Math.min(LARGEST, Math.pow(10, (single - neighbours.distance(entry)) / SLOPE));
    }

    /**
     * @param atom its index
     * @return the sum of the orders of its bonds
     */
    public double sum(int atom) {
        double sum = 0;
        for (int k = neighbours.start(atom); k < neighbours.start(atom + 1); k++) {
            sum += order(atom, k);
        }
        return sum;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.neighbours.Neighbour;
import org.porelyte.crystal.neighbours.Neighbours;

/** The bonds of a structure, to images of atoms in other cells too. Immutable. */
public final class Bonds {

    private final Structure structure;
    private final Neighbours neighbours;

    Bonds(Structure structure, Neighbours neighbours) {
        this.structure = structure;
        this.neighbours = neighbours;
    }

    /** {@return what has these bonds} */
    public Structure structure() {
        return structure;
    }

    /** {@return the bonded neighbours of each atom, for those who go through many} */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** {@return the number of bonds of one cell} */
    public int count() {
        return neighbours.size() / 2;
    }

    /**
     * @param atom its index
     * @return the number of its bonds
     */
    public int coordination(int atom) {
        return neighbours.count(atom);
    }

    /**
     * @param atom its index
     * @return what it is bonded to
     */
    public List<Neighbour> of(int atom) {
        return neighbours.of(atom);
    }

    /** {@return each bond of one cell once, in the order of atoms, then of cells} */
    public List<Bond> all() {
        List<Bond> all = new ArrayList<>(count());
        for (int i = 0; i < neighbours.atoms(); i++) {
            for (int k = neighbours.start(i); k < neighbours.start(i + 1); k++) {
                if (neighbours.atom(k) > i || neighbours.atom(k) == i && k > neighbours.opposite(i, k)) {
                    all.add(new Bond(i, neighbours.atom(k), neighbours.a(k), neighbours.b(k), neighbours.c(k),
                            neighbours.distance(k)));
                }
            }
        }
        return all;
    }

    /** {@return what the bonds join, in the order of the first atom of each; every atom is in one} */
    public List<Component> components() {
        return Components.of(this);
    }
}

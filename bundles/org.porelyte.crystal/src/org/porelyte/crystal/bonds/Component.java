// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;

/**
 * Atoms of one cell that bonds join: a molecule, or a chain, layer or framework that goes on without end. Immutable.
 */
public final class Component {

    private final Structure structure;
    private final int[] atoms;
    private final int[] cells;
    private final int dimensions;

    /** Takes atoms, for each the cells by which it is moved to be bonded to those before it, and the dimensions. */
    Component(Structure structure, int[] atoms, int[] cells, int dimensions) {
        this.structure = structure;
        this.atoms = atoms;
        this.cells = cells;
        this.dimensions = dimensions;
    }

    /** {@return the indices of its atoms in the structure, ascending} */
    public IntStream atoms() {
        return IntStream.of(atoms).sorted();
    }

    /** {@return the number of its atoms in one cell} */
    public int size() {
        return atoms.length;
    }

    /** {@return 0 for a molecule, 1 for a chain, 2 for a layer, 3 for a framework} */
    public int dimensions() {
        return dimensions;
    }

    /**
     * {@return the formula; of what lies in one cell, where the component is no molecule; partly occupied atoms count
     * as one, since where the molecule is, all of it is}
     */
    public Formula formula() {
        return Formula.of(unwrapped().stream().map(atom -> Atom.of(atom.label(), atom.element(), atom.x(), atom.y(),
                atom.z())).toList());
    }

    /** {@return the sum of the formal charges (e); nothing where no atom has one} */
    public OptionalInt charge() {
        return unwrapped().stream().allMatch(atom -> atom.charge() == 0) ? OptionalInt.empty()
                : OptionalInt.of(unwrapped().stream().mapToInt(Atom::charge).sum());
    }

    /**
     * {@return its atoms in the order of bonds, moved so that bonds do not end at the border of the cell: a molecule in
     * one piece; of endless components one piece that holds each atom once}
     */
    public List<Atom> unwrapped() {
        return IntStream.range(0, atoms.length).mapToObj(n -> {
            Atom atom = structure.atoms().get(atoms[n]);
            return atom.at(new double[] {atom.x() + cells[3 * n], atom.y() + cells[3 * n + 1],
                atom.z() + cells[3 * n + 2]});
        }).toList();
    }
}

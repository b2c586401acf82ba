// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal;

import java.util.Objects;

/**
 * An atom of a crystal.
 *
 * @param label     name of the atom in its structure, such as {@code Zr1}; not empty
 * @param element   symbol of the element, such as {@code Zr}; {@code D} for deuterium
 * @param x         fractional coordinate along a
 * @param y         fractional coordinate along b
 * @param z         fractional coordinate along c
 * @param charge    formal charge (e); 0 where none is given
 * @param occupancy share of the cells that have the atom, above 0, up to 1
 * @param assembly  of disorder; empty for none
 * @param group     of disorder within the assembly; empty for none
 * @param line      of the file that it was read from, from 1; 0 for none
 */
public record Atom(String label, String element, double x, double y, double z, int charge, double occupancy,
        String assembly, String group, int line) {

    /**
     * Checks what it is given; nothing may be null.
     *
     * @throws IllegalArgumentException if a coordinate is not finite, or the occupancy not above 0 and at most 1
     */
    public Atom {
        Objects.requireNonNull(assembly);
        Objects.requireNonNull(group);
        if (label.isEmpty() || element.isEmpty() || !Double.isFinite(x + y + z)) {
            throw new IllegalArgumentException("the atom '" + label + "' of " + element + " at " + x + ", " + y + ", "
                    + z + "; expected a label, an element and finite coordinates");
        }
        if (!(occupancy > 0 && occupancy <= 1)) {
            throw new IllegalArgumentException("the atom " + label + " has the occupancy " + occupancy
                    + "; expected a number above 0, up to 1");
        }
    }

    /**
     * Makes an ordered, neutral atom.
     *
     * @param label   its name
     * @param element symbol of its element
     * @param x       fractional coordinate along a
     * @param y       fractional coordinate along b
     * @param z       fractional coordinate along c
     * @return the atom
     */
    public static Atom of(String label, String element, double x, double y, double z) {
        return new Atom(label, element, x, y, z, 0, 1, "", "", 0);
    }

    /** {@return its fractional coordinates; a new array} */
    public double[] position() {
        return new double[] {x, y, z};
    }

    /**
     * @param position three fractional coordinates
     * @return the same atom elsewhere
     */
    public Atom at(double[] position) {
        return new Atom(label, element, position[0], position[1], position[2], charge, occupancy, assembly, group,
                line);
    }

    /**
     * @param other name
     * @return the same atom with another name
     */
    public Atom named(String other) {
        return new Atom(other, element, x, y, z, charge, occupancy, assembly, group, line);
    }
}

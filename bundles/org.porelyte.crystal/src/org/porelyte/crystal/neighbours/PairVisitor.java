// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

/** Is told of pairs of atoms. */
@FunctionalInterface
public interface PairVisitor {

    /**
     * Takes a pair.
     *
     * @param first    index of an atom
     * @param second   index of an atom, not below the first; the same for an atom and its own image
     * @param a        cells along a by which the second atom is moved
     * @param b        cells along b by which the second atom is moved
     * @param c        cells along c by which the second atom is moved
     * @param distance between the first atom and the moved second one (A)
     */
    void pair(int first, int second, int a, int b, int c, double distance);
}

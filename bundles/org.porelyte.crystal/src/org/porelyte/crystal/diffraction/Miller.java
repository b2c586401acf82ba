// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * Miller indices of a reflection.
 *
 * @param h along a*
 * @param k along b*
 * @param l along c*
 */
public record Miller(int h, int k, int l) implements Comparable<Miller> {

    /**
     * @param operation of the space group
     * @return the equivalent reflection h W
     */
    public Miller times(SymmetryOperation operation) {
        return new Miller(component(operation, 0), component(operation, 1), component(operation, 2));
    }

    private int component(SymmetryOperation operation, int column) {
        return h * operation.rotation(0, column) + k * operation.rotation(1, column)
                + l * operation.rotation(2, column);
    }

    /** {@return the Friedel mate} */
    public Miller opposite() {
        return new Miller(-h, -k, -l);
    }

    /**
     * Lists the reflections that are as strong by symmetry, Friedel mates among them.
     *
     * @param operations of the space group
     * @return the family in its order, the one that it is named by first
     */
    public List<Miller> family(Collection<SymmetryOperation> operations) {
        Set<Miller> family = new TreeSet<>();
        for (SymmetryOperation operation : operations) {
            Miller equivalent = times(operation);
            family.add(equivalent);
            family.add(equivalent.opposite());
        }
        return List.copyOf(family);
    }

    /**
     * Tells whether a reflection is systematically absent: an operation that leaves its indices as they are shifts its
     * phase.
     *
     * @param operations of the space group, centrings included
     * @return whether its structure factor is 0 whatever the atoms are
     */
    public boolean isAbsent(Collection<SymmetryOperation> operations) {
        return operations.stream().anyMatch(operation -> equals(times(operation))
                && Math.floorMod(h * operation.translationParts(0) + k * operation.translationParts(1)
                        + l * operation.translationParts(2), SymmetryOperation.PARTS) != 0);
    }

    /** Large h, then k, then l come first, so that a family is named as in tables: 2 0 0, and not 0 -2 0. */
    @Override
    public int compareTo(Miller other) {
        return h != other.h ? Integer.compare(other.h, h) : k != other.k ? Integer.compare(other.k, k)
                : Integer.compare(other.l, l);
    }

    /** {@return the indices, separated by blanks} */
    @Override
    public String toString() {
        return h + " " + k + " " + l;
    }
}

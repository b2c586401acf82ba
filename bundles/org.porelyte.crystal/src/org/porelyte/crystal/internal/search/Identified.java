// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.List;

import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * The standard setting of a structure.
 *
 * @param group      the space group
 * @param basis      the vectors of the conventional cell as columns, in the primitive one
 * @param origin     of the conventional cell, in fractional coordinates of the primitive one
 * @param operations of the group, exact, in the order of the movements that they stand for
 */
record Identified(StandardGroup group, int[] basis, double[] origin, List<SymmetryOperation> operations) {
}

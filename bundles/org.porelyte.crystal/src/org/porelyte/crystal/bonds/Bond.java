// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

/**
 * A bond of a crystal.
 *
 * @param first  index of an atom
 * @param second index of the other, not below the first; the same for an atom bonded to its own image
 * @param a      cells along a by which the second atom is moved
 * @param b      cells along b by which the second atom is moved
 * @param c      cells along c by which the second atom is moved
 * @param length (A)
 */
public record Bond(int first, int second, int a, int b, int c, double length) {
}

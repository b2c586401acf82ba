// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

/**
 * A neighbour of an atom.
 *
 * @param atom     its index in the structure
 * @param a        cells along a by which it is moved
 * @param b        cells along b by which it is moved
 * @param c        cells along c by which it is moved
 * @param distance from the atom to it (A)
 */
public record Neighbour(int atom, int a, int b, int c, double distance) {
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.conformer;

/**
 * A bond between two atoms of a conformer.
 *
 * @param first  index of an atom
 * @param second index of the other atom
 * @param order  1, 2 or 3; alternating single and double bonds in aromatic rings
 */
public record SiteBond(int first, int second, int order) {
}

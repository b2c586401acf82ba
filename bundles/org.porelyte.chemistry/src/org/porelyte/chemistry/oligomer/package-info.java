// SPDX-License-Identifier: EPL-2.0
/**
 * Oligomers: chains of any length from a monomer, with end groups, counter-ions and the linker that they grow from;
 * their masses by arithmetic, their graphs atom by atom, the averages of a distribution of lengths, and the ladder of
 * peaks that a MALDI spectrum shows.
 */
package org.porelyte.chemistry.oligomer;

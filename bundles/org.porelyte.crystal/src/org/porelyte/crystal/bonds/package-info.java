// SPDX-License-Identifier: EPL-2.0
/** Bonds of a crystal by covalent radii, and what they join: frameworks, chains, layers and molecules. */
package org.porelyte.crystal.bonds;

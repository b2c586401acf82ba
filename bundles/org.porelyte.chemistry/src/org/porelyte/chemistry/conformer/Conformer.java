// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.conformer;

import java.util.List;

/**
 * A molecule in space, all hydrogens included. Immutable.
 *
 * @param atoms the atoms: first those of the molecule in its order, then its implicit hydrogens
 * @param bonds the bonds
 */
public record Conformer(List<AtomSite> atoms, List<SiteBond> bonds) {

    /** Copies the lists. */
    public Conformer {
        atoms = List.copyOf(atoms);
        bonds = List.copyOf(bonds);
    }
}

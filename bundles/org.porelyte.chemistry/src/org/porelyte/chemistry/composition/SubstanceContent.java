// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.NamedElement;

/**
 * A salt or a medium as part of a material.
 *
 * @param substance the object of the library
 * @param structure its structure
 * @param perUnit   how many per formula unit of a framework, or per repeat unit of a polymer
 */
public record SubstanceContent(NamedElement substance, Molecule structure, double perUnit) {

    /**
     * Returns the mass of it.
     *
     * @return g per mole of formula units
     */
    public double mass() {
        return perUnit * structure.averageMass();
    }
}

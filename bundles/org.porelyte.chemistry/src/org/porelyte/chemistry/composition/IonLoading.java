// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.OptionalDouble;

/**
 * How much of its mobile ion an electrolyte holds, dry: without solvents and ionic liquids.
 *
 * @param ion          the ion
 * @param molesPerGram mol of ions in 1 g of framework or polymer, chains, salts, binder and scaffold
 * @param perUnit      ions per formula unit or repeat unit; nothing for a composite
 */
public record IonLoading(MobileIon ion, double molesPerGram, OptionalDouble perUnit) {

    /** {@return mass of the ions in 1 g, in g} */
    public double massFraction() {
        return molesPerGram * ion.ion().averageMass();
    }
}

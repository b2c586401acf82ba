// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import org.porelyte.model.OligomerMode;

/**
 * Chains as part of a material.
 *
 * @param species which chains
 * @param mode    grafted, guest, or neat
 * @param perUnit chains per formula unit of a framework, or per repeat unit of a polymer; a mean
 */
public record ChainContent(ChainSpecies species, OligomerMode mode, double perUnit) {

    /**
     * Returns the mass of these chains.
     *
     * @return g per mole of formula units
     */
    public double mass() {
        return perUnit * species.numberAverageMass();
    }
}

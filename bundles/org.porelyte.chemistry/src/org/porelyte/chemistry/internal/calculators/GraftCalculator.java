// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.ChainContent;
import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.model.OligomerMode;
import org.porelyte.quantities.Outcome;

/** Chains in a framework: how many are grafted, how many units there are, and their share of the mass. */
public final class GraftCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        if (material.framework().isEmpty()) {
            return Outcome.notApplicable("a polymer consists of its chains");
        }
        if (candidate.getOligomers().isEmpty()) {
            return Outcome.notApplicable("the recipe has no oligomer");
        }
        double grafted = 0;
        double units = 0;
        double mass = 0;
        for (ChainContent content : material.chains()) {
            grafted += content.mode() == OligomerMode.GRAFTED ? content.perUnit() : 0;
            units += content.perUnit() * content.species().lengths().meanLength();
            mass += content.mass();
        }
        return Outcome.computed().number("graft.chains", grafted).number("graft.repeat_units", units)
                .number("graft.oligomer_mass_fraction", 100 * mass / material.solidMass()).build();
    }
}

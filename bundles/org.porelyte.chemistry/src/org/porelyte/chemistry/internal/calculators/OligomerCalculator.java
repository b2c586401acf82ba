// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.ChainSpecies;
import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.quantities.Outcome;

/** Mean length, number- and mass-average molar mass of the chains, with their end groups and counter-ions. */
public final class OligomerCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        // Of the oligomer as such: how many chains there are may be open.
        if (candidate.getOligomers().size() != 1) {
            return Outcome.notApplicable(candidate.getOligomers().isEmpty() ? "the recipe has no oligomer"
                    : "the recipe has several oligomers");
        }
        OligomerContent content = candidate.getOligomers().get(0);
        Oligomer oligomer = content.getOligomer();
        if (oligomer == null) {
            return Outcome.notApplicable("the recipe names no oligomer");
        }
        ChainSpecies species = materials.chains().read(oligomer);
        return Outcome.computed().number("oligomer.length", species.lengths().meanLength())
                .number("oligomer.mn", species.numberAverageMass()).number("oligomer.mw", species.massAverageMass())
                .number("oligomer.dispersity", species.massAverageMass() / species.numberAverageMass()).build();
    }
}

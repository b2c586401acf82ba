// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.chemistry.composition.SubstanceContent;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.Outcome;

/** Salt beside framework and chains, as it counts and as it weighs. */
public final class SaltCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        if (candidate.getSalts().isEmpty()) {
            return Outcome.notApplicable("the recipe has no salt");
        }
        Outcome.Builder outcome = Outcome.computed();
        put(outcome, "salt.per_formula_unit",
                () -> material.salts().stream().mapToDouble(SubstanceContent::perUnit).sum());
        put(outcome, "salt.mass_fraction", () -> 100 * (1 - material.solidMass() / material.dryMass()));
        return outcome.build();
    }
}

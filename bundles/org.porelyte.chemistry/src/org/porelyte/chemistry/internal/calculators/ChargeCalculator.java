// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.Outcome;

/**
 * Charge of the framework without its mobile ions, and what is left once they are counted: 0 for a sound recipe.
 */
public final class ChargeCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        Outcome.Builder outcome = Outcome.computed().number("composition.net_charge", material.base().charge());
        material.framework().ifPresentOrElse(
                unit -> outcome.number("composition.framework_charge", unit.framework().charge()),
                () -> outcome.notApplicable("composition.framework_charge", "a polymer has no framework"));
        return outcome.build();
    }
}

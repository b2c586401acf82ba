// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.Outcome;

/** Formula unit and its molar mass; of a polymer, those of its repeat unit. */
public final class CompositionCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        Outcome.Builder outcome = Outcome.computed()
                .text("composition.formula_unit", material.base().text())
                .number("composition.molar_mass", material.base().averageMass());
        material.framework().ifPresentOrElse(
                unit -> outcome.number("composition.linkers_per_node", unit.linkersPerNode()),
                () -> outcome.notApplicable("composition.linkers_per_node", "a polymer has no linkers"));
        return outcome.build();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.Outcome;

/** Functional groups of the library on a linker, on the mean over all linkers. */
public final class FunctionalisationCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        return material.framework().map(FrameworkUnit::groupsPerLinker)
                .map(degree -> Outcome.computed().number("functionalisation.degree", degree).build())
                .orElseGet(() -> Outcome.notApplicable("a polymer has no linkers"));
    }
}

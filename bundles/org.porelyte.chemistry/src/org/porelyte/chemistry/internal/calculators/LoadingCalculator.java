// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import java.util.Optional;

import org.porelyte.chemistry.composition.IonLoading;
import org.porelyte.chemistry.composition.IonLoadingReader;
import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.Outcome;

/** How much of the mobile ion the dry electrolyte holds. */
public final class LoadingCalculator extends RecipeCalculator {

    private static final double MILLI = 1e-3;

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        return outcome(new IonLoadingReader(materials).read(candidate));
    }

    @Override
    protected Outcome ofComposite(Candidate candidate, MaterialReader materials) {
        return outcome(new IonLoadingReader(materials).read(candidate));
    }

    private static Outcome outcome(Optional<IonLoading> found) {
        if (found.isEmpty()) {
            return Outcome.notApplicable("the recipe has no mobile metal ion");
        }
        IonLoading loading = found.get();
        Outcome.Builder outcome = Outcome.computed().number("loading.ion", loading.molesPerGram() / MILLI)
                .number("loading.ion_mass_fraction", 100 * loading.massFraction());
        loading.perUnit().ifPresentOrElse(number -> outcome.number("loading.ion_per_formula_unit", number),
                () -> outcome.notApplicable("loading.ion_per_formula_unit", "a composite has no formula unit"));
        return outcome.build();
    }
}

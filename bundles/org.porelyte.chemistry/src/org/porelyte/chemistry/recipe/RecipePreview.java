// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;

/**
 * What follows from a recipe that is being put together.
 *
 * @param formulaUnit of a framework, its formula unit with mobile ions; of a polymer, the repeat unit; nothing where it
 *                    does not follow
 * @param molarMass   of the formula unit, in g/mol
 * @param charge      of the formula unit, in elementary charges: 0 where all is balanced
 * @param note        why there is no formula unit; empty where there is one
 */
public record RecipePreview(Optional<String> formulaUnit, OptionalDouble molarMass, OptionalDouble charge,
        String note) {

    private static final double NEUTRAL = 0.005;

    /** Checks that nothing is null. */
    public RecipePreview {
        Objects.requireNonNull(formulaUnit, "formulaUnit");
        Objects.requireNonNull(molarMass, "molarMass");
        Objects.requireNonNull(charge, "charge");
        Objects.requireNonNull(note, "note");
    }

    static RecipePreview of(Candidate candidate, MaterialReader materials) {
        if (candidate.getKind() == CandidateKind.COMPOSITE) {
            return unknown("A composite has no formula unit of its own.");
        }
        try {
            Material material = materials.read(candidate);
            Formula base = material.base();
            double charge = Math.abs(base.charge()) <= NEUTRAL ? 0 : base.charge();
            return new RecipePreview(Optional.of(base.text()), OptionalDouble.of(base.averageMass()),
                    OptionalDouble.of(charge), "");
        } catch (ChemistryException e) {
            return unknown(e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static RecipePreview unknown(String note) {
        return new RecipePreview(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), note);
    }
}

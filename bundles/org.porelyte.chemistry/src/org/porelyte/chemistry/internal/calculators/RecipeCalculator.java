// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import java.util.function.DoubleSupplier;

import org.porelyte.chemistry.composition.CompositionException;
import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.chemistry.composition.NotKnownException;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;

/**
 * Reads the recipe of a framework or polymer and leaves the rest to its kind. What the recipe leaves open is not
 * applicable, with the reason; a recipe that makes no sense is a failure.
 */
abstract class RecipeCalculator implements Calculator {

    private final MaterialReader reader = new MaterialReader();

    @Override
    public final Outcome calculate(CalculationInput input, Progress progress) {
        Candidate candidate = input.candidate();
        try {
            return candidate.getKind() == CandidateKind.COMPOSITE ? ofComposite(candidate, reader)
                    : of(candidate, reader.read(candidate), reader);
        } catch (NotKnownException e) {
            return Outcome.notApplicable(e.getMessage());
        }
    }

    /**
     * Computes the quantities of a framework or polymer.
     *
     * @throws NotKnownException    if nothing can be said because the recipe leaves something open
     * @throws CompositionException if the recipe makes no sense
     */
    protected abstract Outcome of(Candidate candidate, Material material, MaterialReader materials);

    /** Computes the quantities of a composite; most have none. */
    protected Outcome ofComposite(Candidate candidate, MaterialReader materials) {
        return Outcome.notApplicable("a composite has no formula unit; its constituents have theirs");
    }

    /** Puts a number, or why it is not known while others are. */
    static void put(Outcome.Builder outcome, String quantity, DoubleSupplier number) {
        try {
            outcome.number(quantity, number.getAsDouble());
        } catch (NotKnownException e) {
            outcome.notApplicable(quantity, e.getMessage());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.List;

import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.Quantity;

/**
 * The outcome of a run.
 *
 * @param quantities  all that are declared, in their order
 * @param calculators those that ran, in the order in which they ran
 * @param candidates  results in the order of the libraries
 * @param stages      what became of each of these calculators over the candidates, in the same order
 * @param problems    what went wrong for the run as a whole, such as a calculator that cannot be made
 * @param cancelled   whether the run was stopped before its end; the candidates are then those that were done
 */
public record ScreeningResults(List<Quantity> quantities, List<CalculatorDescriptor> calculators,
        List<CandidateResult> candidates, List<Stage> stages, List<String> problems, boolean cancelled) {

    /** Copies what it is given, so that it does not change; nothing may be null. */
    public ScreeningResults {
        quantities = List.copyOf(quantities);
        calculators = List.copyOf(calculators);
        candidates = List.copyOf(candidates);
        stages = List.copyOf(stages);
        problems = List.copyOf(problems);
    }

    /** Counts the stages from what became of the candidates. */
    ScreeningResults(List<Quantity> quantities, List<CalculatorDescriptor> calculators,
            List<CandidateResult> candidates, List<String> problems, boolean cancelled) {
        this(quantities, calculators, candidates, Stage.of(calculators, candidates), problems, cancelled);
    }

    /** {@return whether anything failed, for the run or for a candidate} */
    public boolean hasFailures() {
        return !problems.isEmpty() || candidates.stream().anyMatch(candidate -> !candidate.failures().isEmpty());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

/**
 * Predicts quantities of a candidate. Contributed through the extension point
 * {@code org.porelyte.quantities.calculators}, which says what it requires and provides. One instance serves many
 * threads at once, so it keeps no state between calls.
 */
@FunctionalInterface
public interface Calculator {

    /**
     * Computes the promised quantities of one candidate.
     *
     * @param input    the candidate, read only, and the values that the calculator requires
     * @param progress to report to; long work asks it now and then whether to go on
     * @return values, or that they do not apply
     * @throws Exception if it fails; the message goes to the user beside the names of candidate and calculator, and the
     *                   run goes on with the others
     */
    Outcome calculate(CalculationInput input, Progress progress) throws Exception;
}

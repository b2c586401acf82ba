// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.util.concurrent.atomic.AtomicReference;

import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;

/** A calculator that fails for the candidate that a test wants, and says nothing of all others. */
public final class Faulty implements Calculator {

    private static final AtomicReference<String> VICTIM = new AtomicReference<>("");

    /** From now on it fails for the candidate of this name; an empty one for none. */
    static void failFor(String candidate) {
        VICTIM.set(candidate);
    }

    @Override
    public Outcome calculate(CalculationInput input, Progress progress) {
        if (VICTIM.get().equals(input.candidate().getName())) {
            throw new IllegalStateException("no pores were found\nin the structure");
        }
        return Outcome.notApplicable("nothing fails");
    }
}

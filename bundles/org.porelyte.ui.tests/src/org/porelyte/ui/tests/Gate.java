// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.util.concurrent.Semaphore;

import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;

/** A calculator that waits for as long as a test wants, whatever is cancelled meanwhile. */
public final class Gate implements Calculator {

    private static final int ALL = Integer.MAX_VALUE;
    private static final Semaphore OPEN = new Semaphore(ALL);

    /** From now on every calculation waits. */
    static void shut() {
        OPEN.drainPermits();
    }

    /** Lets all go on. */
    static void open() {
        OPEN.drainPermits();
        OPEN.release(ALL);
    }

    @Override
    public Outcome calculate(CalculationInput input, Progress progress) {
        OPEN.acquireUninterruptibly();
        OPEN.release();
        return Outcome.notApplicable("nothing to compute");
    }
}

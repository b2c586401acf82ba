// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.List;

/**
 * How a run is done. Neither jobs nor their timing change any result.
 *
 * @param jobs threads, at least 1
 * @param seed from which every seed of the run follows
 * @param only ids of calculators, whole or their last part; those that they require run too; empty for all
 */
public record RunOptions(int jobs, long seed, List<String> only) {

    /**
     * Copies what it is given, so that it does not change; nothing may be null.
     *
     * @throws IllegalArgumentException if there is not at least one job
     */
    public RunOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("a run needs at least one job, found " + jobs);
        }
        only = List.copyOf(only);
    }

    /** {@return all calculators with seed 1 and a thread per processor} */
    public static RunOptions usual() {
        return new RunOptions(Runtime.getRuntime().availableProcessors(), 1, List.of());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Decides in which thread a table is filtered and sorted. */
@FunctionalInterface
interface Queries {

    /** In the calling thread, at once. */
    Queries AT_ONCE = (rows, query, done) -> done.accept(query.apply(() -> false));

    /**
     * Starts a query; one that was started before and has not ended is cancelled, and its result not given.
     *
     * @param rows  how many rows there are to look at
     * @param query gets what says whether it is cancelled
     * @param done  gets the result in the thread of the user interface
     */
    void start(int rows, Function<BooleanSupplier, int[]> query, Consumer<int[]> done);
}

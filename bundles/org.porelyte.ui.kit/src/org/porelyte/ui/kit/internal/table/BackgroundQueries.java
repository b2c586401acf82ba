// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Filters and sorts short tables at once, and long ones in a job, so that typing and scrolling go on meanwhile. */
final class BackgroundQueries implements Queries {

    /** So many rows are done within a frame. */
    private static final int FEW = 4_000;

    private final Control table;
    private Job running;

    /** @param table the results are given in its thread, and no longer after it is disposed */
    BackgroundQueries(Control table) {
        this.table = table;
    }

    @Override
    public void start(int rows, Function<BooleanSupplier, int[]> query, Consumer<int[]> done) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (rows <= FEW) {
            done.accept(query.apply(() -> false));
            return;
        }
        Job job = Job.createSystem("Filter and sort " + rows + " rows", (ICoreRunnable) monitor -> {
            int[] found = query.apply(monitor::isCanceled);
            if (!monitor.isCanceled() && !table.isDisposed()) {
                table.getDisplay().asyncExec(() -> {
                    if (!table.isDisposed() && !monitor.isCanceled()) {
                        done.accept(found);
                    }
                });
            }
        });
        job.setPriority(Job.INTERACTIVE);
        running = job;
        job.schedule();
    }
}

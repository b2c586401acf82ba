// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import org.eclipse.core.runtime.IProgressMonitor;

import org.porelyte.quantities.Progress;

/** Shows the progress of a run, which comes from several threads, as that of its job. */
final class JobProgress implements Progress {

    private final IProgressMonitor monitor;
    private int shown;

    /** @param monitor of a job, its task not yet begun */
    JobProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void worked(int done, int total, String what) {
        if (shown == 0) {
            monitor.beginTask("", total);
        }
        // Threads may overtake each other on their way here.
        if (done > shown) {
            monitor.subTask(done + " of " + total + ": " + what);
            monitor.worked(done - shown);
            shown = done;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.porelyte.quantities.Progress;
import org.porelyte.screening.RunMeter;
import org.porelyte.screening.RunReading;

/**
 * Shows how it stands with a run as the progress of its job: a few times a second, so that neither many candidates
 * flood the workbench nor a slow calculator leaves it without a word.
 */
final class JobProgress implements Progress, AutoCloseable {

    private static final int EVERY_MS = 200;

    private final IProgressMonitor monitor;
    private final RunMeter meter;
    private final Job ticker = new Ticker();
    private int shown = -1;
    private boolean closed;

    /** Shows the progress from time to time until it is closed. */
    private final class Ticker extends Job {

        Ticker() {
            super("Progress of a screening");
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor own) {
            if (show()) {
                schedule(EVERY_MS);
            }
            return Status.OK_STATUS;
        }
    }

    /**
     * @param monitor of a job, its task not yet begun
     * @param meter   counts what the job does
     */
    JobProgress(IProgressMonitor monitor, RunMeter meter) {
        this.monitor = monitor;
        this.meter = meter;
        ticker.schedule(EVERY_MS);
    }

    private synchronized boolean show() {
        RunReading reading = meter.read();
        if (closed || reading.stages().isEmpty()) {
            return !closed;
        }
        if (shown < 0) {
            monitor.beginTask("", reading.candidates());
            shown = 0;
        }
        monitor.subTask(reading.sentence());
        monitor.worked(reading.done() - shown);
        shown = reading.done();
        return true;
    }

    /** What is done is read from the meter. */
    @Override
    public void worked(int done, int total, String what) {
        // shown when it is time
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    @Override
    public synchronized void close() {
        show();
        closed = true;
        ticker.cancel();
    }
}

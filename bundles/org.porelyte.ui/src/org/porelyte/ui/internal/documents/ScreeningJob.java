// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

import org.porelyte.model.edit.Snapshot;
import org.porelyte.screening.Filter;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.RunMeter;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.ui.ScreeningState;

/** Computes the quantities of the candidates of a copy of a library. */
final class ScreeningJob extends Job {

    private final String library;
    private final AnalysisTools tools;
    private final Snapshot snapshot;
    private final RunMeter meter = new RunMeter();
    private final BiConsumer<Job, ScreeningState> done;
    private volatile boolean begun;

    /**
     * @param library  its name
     * @param tools    calculators
     * @param snapshot copy of the library
     * @param instead  what to tell if the job is cancelled before it begins
     * @param done     told of the outcome, in any thread
     */
    ScreeningJob(String library, AnalysisTools tools, Snapshot snapshot, ScreeningState instead,
            BiConsumer<Job, ScreeningState> done) {
        super("Screening " + library);
        this.library = library;
        this.tools = tools;
        this.snapshot = snapshot;
        this.done = done;
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!begun) {
                    done.accept(ScreeningJob.this, instead);
                }
            }
        });
    }

    /** {@return what counts the run} */
    RunMeter meter() {
        return meter;
    }

    @Override
    protected void canceling() {
        meter.stop();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        begun = true;
        done.accept(this, outcome(monitor));
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private ScreeningState outcome(IProgressMonitor monitor) {
        try (JobProgress progress = new JobProgress(monitor, meter)) {
            ScreeningResults results = tools.compute(library, snapshot.library(), progress, meter);
            meter.end();
            results.problems().forEach(ILog.of(ScreeningJob.class)::warn);
            Ranking ranking = Ranking.byDefault();
            return new ScreeningState.Done(snapshot, results, ranking,
                    new ResultTable(results, ranking, Filter.none()), meter.read(), true);
        } catch (RuntimeException e) {
            ILog.of(ScreeningJob.class).error(library + ": could not be computed", e);
            return new ScreeningState.Failed("The candidates could not be computed because of an error in the program ("
                    + e + "). Report it with the error log (Help > Error Log).");
        }
    }
}

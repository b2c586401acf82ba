// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.porelyte.quantities.Contributions;
import org.porelyte.screening.Filter;
import org.porelyte.screening.Pipeline;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.RunOptions;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.screening.SourceLibrary;
import org.porelyte.ui.LibraryScreening;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.OpenLibrary;
import org.porelyte.ui.ScreeningState;

/** Screens the open library in a job whenever another is opened, and tells the views of it. */
final class ScreeningHolder implements LibraryScreening {

    private static final long PATIENCE = 5000;

    private final OpenLibrary libraries;
    private final Supplier<Contributions> contributions;
    private final Display display;
    private final States<ScreeningState> states = new States<>(new ScreeningState.Idle());
    private Job running;

    /**
     * @param libraries     tells of the open library
     * @param contributions gives quantities and calculators; asked in the job
     * @param display       of the user interface thread
     */
    ScreeningHolder(OpenLibrary libraries, Supplier<Contributions> contributions, Display display) {
        this.libraries = libraries;
        this.contributions = contributions;
        this.display = display;
        libraries.addListener(this::follow);
        follow(libraries.state());
    }

    @Override
    public ScreeningState state() {
        return states.current();
    }

    @Override
    public void addListener(Consumer<ScreeningState> listener) {
        states.add(listener);
    }

    @Override
    public void removeListener(Consumer<ScreeningState> listener) {
        states.remove(listener);
    }

    @Override
    public void runAgain() {
        follow(libraries.state());
    }

    /** Stops what runs; for the end of the workbench. */
    void stop() {
        Job last = running;
        if (last != null && !last.cancel()) {
            try {
                last.join(PATIENCE, null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void follow(LibraryState library) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (library instanceof LibraryState.Opened opened) {
            states.become(new ScreeningState.Running(opened.library()));
            running = new ScreeningJob(opened);
            running.schedule();
        } else {
            states.become(new ScreeningState.Idle());
        }
    }

    /** A run for one library. What it finds counts only while no later run has begun. */
    private final class ScreeningJob extends Job {

        private final LibraryState.Opened source;

        ScreeningJob(LibraryState.Opened source) {
            super("Computing the candidates of " + source.name());
            this.source = source;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            ScreeningState outcome = outcome(monitor);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (running == this) {
                        states.become(outcome);
                    }
                });
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        private ScreeningState outcome(IProgressMonitor monitor) {
            try {
                ScreeningResults results = new Pipeline(contributions.get()).run(
                        List.of(new SourceLibrary(source.name(), source.library())), RunOptions.usual(),
                        new JobProgress(monitor));
                results.problems().forEach(ILog.of(ScreeningHolder.class)::warn);
                Ranking ranking = Ranking.byDefault();
                return new ScreeningState.Done(source.library(), results, ranking,
                        new ResultTable(results, ranking, Filter.none()));
            } catch (RuntimeException e) {
                ILog.of(ScreeningHolder.class).error(source.name() + ": could not be computed", e);
                return new ScreeningState.Failed(source.library(), "The candidates could not be computed because of an "
                        + "error in the program (" + e + "). Report it with the log of the workspace.");
            }
        }
    }
}

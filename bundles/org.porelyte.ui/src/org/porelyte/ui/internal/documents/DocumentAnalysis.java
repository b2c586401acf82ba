// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.porelyte.model.Library;
import org.porelyte.model.edit.Snapshot;
import org.porelyte.ui.Findings;
import org.porelyte.ui.ScreeningState;

/**
 * Keeps the problems and quantities of one library up to date: shortly after the last of some changes, jobs work on a
 * copy of it. Its methods belong to the user interface thread.
 */
final class DocumentAnalysis {

    /** Long enough that a word is typed first, short enough not to be waited for. */
    private static final int DELAY_MS = 250;
    private static final int LONGEST_DELAY_MS = 3000;
    /** A copy of a large library takes a moment, which belongs into a pause so many times as long. */
    private static final int PAUSE_PER_COPY = 10;
    private static final long PATIENCE_MS = 5000;

    private final AnalysisTools tools;
    private final Display display;
    private final IntSupplier mostUnasked;
    private final Consumer<Findings> findingsListener;
    private final Consumer<ScreeningState> screeningListener;
    private final Runnable due = this::analyse;
    private String name;
    private Library library;
    private Findings findings = Findings.NONE;
    private ScreeningState screening = new ScreeningState.Idle();
    private int delay = DELAY_MS;
    private Job checking;
    private ScreeningJob computing;

    /**
     * @param tools       rules and calculators
     * @param display     of the user interface thread
     * @param mostUnasked up to how many candidates are computed without being asked
     * @param findings    told of new problems
     * @param screening   told of new states of the quantities
     */
    DocumentAnalysis(AnalysisTools tools, Display display, IntSupplier mostUnasked, Consumer<Findings> findings,
            Consumer<ScreeningState> screening) {
        this.tools = tools;
        this.display = display;
        this.mostUnasked = mostUnasked;
        findingsListener = findings;
        screeningListener = screening;
    }

    Findings findings() {
        return findings;
    }

    ScreeningState screening() {
        return screening;
    }

    /** Begins with another library, or with another state of the file. */
    void begin(String newName, Library newLibrary) {
        stop();
        name = newName;
        library = newLibrary;
        become(Findings.NONE);
        become(new ScreeningState.Idle());
        analyse();
    }

    /** The library was changed. */
    void changed() {
        if (library == null) {
            return;
        }
        cancel();
        ScreeningState.Done before = screening.newest();
        become(before == null ? new ScreeningState.Idle() : before.outdated());
        display.timerExec(delay, due);
    }

    private void analyse() {
        if (library == null) {
            return;
        }
        Snapshot snapshot = copy();
        check(snapshot);
        if (library.getCandidates().size() <= mostUnasked.getAsInt()) {
            compute(snapshot, false);
        }
    }

    private Snapshot copy() {
        long begun = System.nanoTime();
        Snapshot snapshot = Snapshot.of(library);
        long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        delay = (int) Math.clamp(PAUSE_PER_COPY * taken, DELAY_MS, LONGEST_DELAY_MS);
        return snapshot;
    }

    /** Computes the quantities now, however many candidates there are. */
    void screen() {
        if (library != null) {
            display.timerExec(-1, due);
            Snapshot snapshot = copy();
            check(snapshot);
            compute(snapshot, true);
        }
    }

    /** Stops the computation of quantities; what is done of it becomes known. */
    void stopScreening() {
        if (computing != null) {
            computing.cancel();
        }
    }

    private void check(Snapshot snapshot) {
        if (checking != null) {
            checking.cancel();
        }
        Job job = new CheckingJob(name, tools, snapshot, (self, found) -> inUserInterface(() -> {
            if (checking == self) {
                checking = null;
                become(found);
            }
        }));
        checking = job;
        job.schedule();
    }

    private void compute(Snapshot snapshot, boolean asked) {
        if (computing != null) {
            computing.cancel();
        }
        ScreeningState.Done before = screening.newest();
        ScreeningState instead = before == null ? new ScreeningState.Idle() : before;
        ScreeningJob job = new ScreeningJob(name, tools, snapshot, instead, (self, outcome) -> inUserInterface(() -> {
            if (computing == self) {
                computing = null;
                become(outcome);
            }
        }));
        computing = job;
        become(new ScreeningState.Running(snapshot.library().getCandidates().size(), before, job.meter()));
        job.setUser(asked);
        job.schedule();
    }

    private void inUserInterface(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    private void become(Findings found) {
        findings = found;
        findingsListener.accept(found);
    }

    private void become(ScreeningState state) {
        screening = state;
        screeningListener.accept(state);
    }

    private void cancel() {
        display.timerExec(-1, due);
        for (Job job : jobs()) {
            job.cancel();
        }
        checking = null;
        computing = null;
    }

    /** Stops what runs, and forgets the library. */
    void stop() {
        cancel();
        library = null;
    }

    /** Stops what runs and waits for its end, for a while; for the end of the workbench. */
    void stopAndWait() {
        List<Job> last = jobs();
        stop();
        for (Job job : last) {
            try {
                job.join(PATIENCE_MS, null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<Job> jobs() {
        return Stream.of(checking, computing).filter(Objects::nonNull).toList();
    }
}

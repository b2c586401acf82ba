// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.porelyte.model.Library;
import org.porelyte.model.edit.Snapshot;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;

/**
 * Writes a recovery copy of each library some seconds after it was edited, and deletes it when the library is saved or
 * closed. Its methods belong to the user interface thread; files are written in jobs.
 */
final class RecoveryKeeper {

    private static final int MS = 1000;

    private final RecoveryFolder folder;
    private final IntSupplier seconds;
    private final Display display;
    private final ISchedulingRule oneAfterAnother = new OneAfterAnother();
    private final Map<LibraryDocument, Runnable> due = new IdentityHashMap<>();
    private final Map<LibraryDocument, Path> kept = new IdentityHashMap<>();

    /**
     * @param folder  of the copies
     * @param seconds after the first of some edits
     * @param display of the user interface thread
     */
    RecoveryKeeper(RecoveryFolder folder, IntSupplier seconds, Display display) {
        this.folder = folder;
        this.seconds = seconds;
        this.display = display;
    }

    void watch(Libraries libraries) {
        libraries.addListener(this::follow);
    }

    private void follow(LibraryDocument document, Change change) {
        boolean closed = change == Change.CLOSED;
        if (closed || change == Change.FILE && !document.isDirty()) {
            Optional.ofNullable(due.remove(document)).ifPresent(task -> display.timerExec(-1, task));
            Optional.ofNullable(kept.remove(document)).ifPresent(this::forget);
        } else if ((change == Change.CONTENT || change == Change.FILE) && document.isDirty()
                && !due.containsKey(document)) {
            Runnable task = () -> keep(document);
            due.put(document, task);
            display.timerExec(seconds.getAsInt() * MS, task);
        }
    }

    private void keep(LibraryDocument document) {
        due.remove(document);
        document.library().filter(library -> document.isDirty()).ifPresent(library -> {
            Library copy = Snapshot.of(library).library();
            Path original = document.file();
            kept.put(document, original);
            inJob("Keeping a recovery copy of " + document.name(), () -> folder.keep(original, copy));
        });
    }

    private void forget(Path original) {
        inJob("Deleting the recovery copy of " + original.getFileName(), () -> folder.forget(original));
    }

    /** Deletes a copy that is not wanted any more. */
    void discard(Path original) {
        forget(original);
    }

    /** From now on the copy that there is belongs to the document, and goes when it is saved or closed. */
    void adopt(LibraryDocument document) {
        kept.put(document, document.file());
    }

    private void inJob(String name, FileTask task) {
        Job job = Job.create(name, (IProgressMonitor monitor) -> {
            try {
                task.run();
            } catch (IOException e) {
                ILog.of(RecoveryKeeper.class).warn(name + " failed", e);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setRule(oneAfterAnother);
        job.schedule();
    }

    private interface FileTask {
        void run() throws IOException;
    }

    private static final class OneAfterAnother implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}

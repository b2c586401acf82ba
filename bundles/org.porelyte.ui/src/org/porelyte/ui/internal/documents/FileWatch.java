// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Looks every few seconds whether another program changed an open library's file. A library without changes is read
 * again; of one with changes the user is asked.
 */
final class FileWatch {

    private static final long EVERY_MS = 2000;
    private static final int MINE = 0;

    private final OpenLibraries libraries;
    private final Display display;
    private final AtomicReference<List<OpenDocument>> watched = new AtomicReference<>(List.of());
    private final Job job = new WatchJob();
    private boolean asking;

    FileWatch(OpenLibraries libraries, Display display) {
        this.libraries = libraries;
        this.display = display;
    }

    void start() {
        watched.set(libraries.open());
        libraries.addListener((document, change) -> watched.set(libraries.open()));
        job.setSystem(true);
        job.schedule(EVERY_MS);
    }

    void stop() {
        job.cancel();
    }

    private void changed(OpenDocument document) {
        if (asking || !libraries.open().contains(document) || !document.fileChanged()) {
            return;
        }
        if (!Files.exists(document.file())) {
            document.acceptFile();
        } else if (!document.isDirty()) {
            document.revert();
        } else {
            asking = true;
            int answer = MessageDialog.open(MessageDialog.WARNING,
                    PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), "File Changed on Disk",
                    "Another program changed " + document.file() + ", and here it has changes that are not saved.\n\n"
                            + "Keep yours, which the next saving then writes over the file (the file stays as .bak), "
                            + "or read the file again and lose yours?",
                    0, "Keep Mine", "Read the File");
            asking = false;
            if (answer == MINE || answer < 0) {
                document.acceptFile();
            } else {
                document.revert();
            }
        }
    }

    private final class WatchJob extends Job {

        WatchJob() {
            super("Watching library files");
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (OpenDocument document : watched.get()) {
                if (document.fileChanged() && !display.isDisposed()) {
                    display.asyncExec(() -> changed(document));
                }
            }
            if (!monitor.isCanceled()) {
                schedule(EVERY_MS);
            }
            return Status.OK_STATUS;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.porelyte.ui.internal.recent.RecentLibraries;

/** Looks which of the libraries that were opened last are still there; in the background, as a disk may be slow. */
final class RecentFiles {

    private static final int MOST = 5;

    private final Job job;

    /**
     * @param recent  knows the libraries
     * @param display of the thread in which to tell
     * @param show    told what was found
     */
    RecentFiles(RecentLibraries recent, Display display, Consumer<List<RecentFile>> show) {
        job = Job.createSystem("Looking for recent libraries", (IProgressMonitor monitor) -> {
            List<RecentFile> files = recent.known().stream().limit(MOST)
                    .map(file -> new RecentFile(file, Files.isRegularFile(file))).toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> show.accept(files));
            }
        });
    }

    void look() {
        job.schedule();
    }
}

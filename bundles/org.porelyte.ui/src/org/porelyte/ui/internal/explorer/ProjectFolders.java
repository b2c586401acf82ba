// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

import org.porelyte.ui.Libraries;

/**
 * The folders that the explorer shows, and the library files in them: those that were added, and those of the open
 * libraries. A job looks at them every few seconds, the user interface never does. Methods belong to its thread.
 */
final class ProjectFolders {

    private static final String KEY = "explorerFolders";
    private static final String PATTERN = "*.porelyte";
    private static final long EVERY_MS = 3000;

    private final Libraries libraries;
    private final IEclipsePreferences store;
    private final Display display;
    private final Runnable listener;
    private final Set<Path> added = new LinkedHashSet<>();
    private final AtomicReference<List<Path>> watched = new AtomicReference<>(List.of());
    private final Job job = new ListJob();
    private Map<Path, List<Path>> files = Map.of();

    /**
     * @param libraries whose folders are shown
     * @param store     remembers the folders that were added
     * @param display   of the user interface thread
     * @param listener  told when other files are there
     */
    ProjectFolders(Libraries libraries, IEclipsePreferences store, Display display, Runnable listener) {
        this.libraries = libraries;
        this.store = store;
        this.display = display;
        this.listener = listener;
        store.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).forEach(added::add);
        job.setSystem(true);
    }

    /** {@return the folders that are there, those of open libraries first} */
    List<Project> projects() {
        Set<Path> folders = new LinkedHashSet<>();
        libraries.documents().forEach(document -> folders.add(document.file().getParent()));
        added.stream().filter(files::containsKey).forEach(folders::add);
        return folders.stream().map(Project::new).toList();
    }

    /** {@return the library files of a folder when it was last looked at} */
    List<Path> files(Project project) {
        return files.getOrDefault(project.folder(), List.of());
    }

    /** Adds a folder, until it is removed. */
    void add(Path folder) {
        if (added.add(folder.toAbsolutePath().normalize())) {
            remember();
            look();
        }
    }

    /** Forgets a folder; it stays as long as a library of it is open. */
    void remove(Path folder) {
        if (added.remove(folder)) {
            remember();
        }
    }

    /** Looks at the folders now. */
    void look() {
        List<Path> folders = new ArrayList<>(added);
        libraries.documents().forEach(document -> folders.add(document.file().getParent()));
        watched.set(folders);
        job.cancel();
        job.schedule();
    }

    void stop() {
        job.cancel();
    }

    private void remember() {
        store.put(KEY, String.join("\n", added.stream().map(Path::toString).toList()));
        try {
            // At once: a session may end without a word.
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(ProjectFolders.class).warn("The folders of the explorer could not be remembered", e);
        }
    }

    private void listed(Map<Path, List<Path>> found) {
        if (!found.equals(files)) {
            files = found;
            listener.run();
        }
    }

    private static List<Path> list(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, PATTERN)) {
            entries.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            // Nothing of a folder that may not be read can be shown.
            return List.of();
        }
        found.sort(null);
        return found;
    }

    private final class ListJob extends Job {

        ListJob() {
            super("Looking at project folders");
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Map<Path, List<Path>> found = new LinkedHashMap<>();
            for (Path folder : watched.get()) {
                if (Files.isDirectory(folder)) {
                    found.put(folder, list(folder));
                }
            }
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> listed(found));
                schedule(EVERY_MS);
            }
            return Status.OK_STATUS;
        }
    }
}

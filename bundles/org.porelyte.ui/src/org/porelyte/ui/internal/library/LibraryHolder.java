// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.porelyte.examples.Examples;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.OpenLibrary;

/** Reads libraries in jobs and tells the views of them. */
final class LibraryHolder implements OpenLibrary {

    /** Gives the file to read, copying it out first where it is an example. */
    private interface Source {
        Path file() throws IOException;
    }

    private final LibraryFiles files;
    private final Examples examples;
    private final Path folder;
    private final Display display;
    private final States<LibraryState> states = new States<>(new LibraryState.Failed("", "No library is open."));
    private Job reading;

    LibraryHolder(LibraryFiles files, Examples examples, Path folder, Display display) {
        this.files = files;
        this.examples = examples;
        this.folder = folder;
        this.display = display;
    }

    @Override
    public LibraryState state() {
        return states.current();
    }

    @Override
    public void addListener(Consumer<LibraryState> listener) {
        states.add(listener);
    }

    @Override
    public void removeListener(Consumer<LibraryState> listener) {
        states.remove(listener);
    }

    @Override
    public void open(Path file) {
        open(file.getFileName().toString(), () -> file);
    }

    @Override
    public void openExample(String name) {
        open(name, () -> {
            Path file = Files.createDirectories(folder.resolve("examples")).resolve(name + ".porelyte");
            examples.copy(name, file);
            return file;
        });
    }

    private void open(String name, Source source) {
        if (reading != null) {
            reading.cancel();
        }
        states.become(new LibraryState.Opening(name));
        reading = Job.create("Opening " + name, (IProgressMonitor monitor) -> read(name, source, monitor));
        reading.setUser(false);
        reading.schedule();
    }

    private IStatus read(String name, Source source, IProgressMonitor monitor) {
        LibraryState outcome = outcome(name, source);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    states.become(outcome);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private LibraryState outcome(String name, Source source) {
        try {
            LoadedLibrary loaded = files.load(source.file());
            return new LibraryState.Opened(name, loaded.library(), loaded.warnings());
        } catch (IOException | IllegalArgumentException e) {
            return new LibraryState.Failed(name, e.getMessage());
        } catch (RuntimeException e) {
            ILog.of(LibraryHolder.class).error(name + ": could not be read", e);
            return new LibraryState.Failed(name, name + ": could not be read because of an error in the program ("
                    + e + "). Report it with the log of the workspace.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;

import org.porelyte.model.Library;
import org.porelyte.model.edit.LibraryCommandStack;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.model.edit.Snapshot;
import org.porelyte.model.io.LibraryFileException;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;
import org.porelyte.ui.Findings;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.ScreeningState;

/** One open library file. */
final class OpenDocument implements LibraryDocument {

    private final LibraryFiles files;
    private final Display display;
    private final Consumer<Change> listener;
    private final DocumentAnalysis analysis;
    private final ContentWatch watch;
    private final CommandStackListener historyListener = event -> historyChanged();
    private Path file;
    private FileStamp stamp = FileStamp.NONE;
    private LibraryState state = new LibraryState.Opening();
    private LibraryEditing editing;
    private boolean toldDirty;
    private Job reading;

    /**
     * @param file        absolute
     * @param files       reads and writes
     * @param tools       rules and calculators
     * @param mostUnasked up to how many candidates are computed without being asked
     * @param display     of the user interface thread
     * @param listener    told of all that happens
     */
    OpenDocument(Path file, LibraryFiles files, AnalysisTools tools, IntSupplier mostUnasked, Display display,
            Consumer<Change> listener) {
        this.file = file;
        this.files = files;
        this.display = display;
        this.listener = listener;
        analysis = new DocumentAnalysis(tools, display, mostUnasked, found -> listener.accept(Change.FINDINGS),
                quantities -> listener.accept(Change.SCREENING));
        watch = new ContentWatch(display, this::contentChanged);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.porelyte$", "");
    }

    @Override
    public LibraryState state() {
        return state;
    }

    @Override
    public Optional<Library> library() {
        return state instanceof LibraryState.Opened opened ? Optional.of(opened.library()) : Optional.empty();
    }

    @Override
    public Optional<LibraryEditing> editing() {
        return Optional.ofNullable(editing);
    }

    @Override
    public void execute(Command command) {
        if (editing != null) {
            editing.history().execute(command);
        }
    }

    @Override
    public boolean isDirty() {
        return editing != null && editing.history().isDirty();
    }

    @Override
    public Findings findings() {
        return analysis.findings();
    }

    @Override
    public ScreeningState screening() {
        return analysis.screening();
    }

    @Override
    public void screen() {
        analysis.screen();
    }

    @Override
    public void stopScreening() {
        analysis.stopScreening();
    }

    @Override
    public void revert() {
        read();
    }

    /** Reads the file in a job. */
    void read() {
        letGo();
        become(new LibraryState.Opening());
        Job job = Job.create("Opening " + name(), (IProgressMonitor monitor) -> read(monitor));
        reading = job;
        job.schedule();
    }

    private IStatus read(IProgressMonitor monitor) {
        Path source = file;
        FileStamp before = FileStamp.of(source);
        LibraryState outcome = outcome(source);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && state instanceof LibraryState.Opening) {
                    stamp = before;
                    opened(outcome);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private LibraryState outcome(Path source) {
        try {
            LoadedLibrary loaded = files.load(source);
            return new LibraryState.Opened(loaded.library(), loaded.warnings());
        } catch (IOException e) {
            return new LibraryState.Failed(e.getMessage());
        } catch (RuntimeException e) {
            ILog.of(OpenDocument.class).error(source + ": could not be read", e);
            return new LibraryState.Failed(source + ": could not be read because of an error in the program (" + e
                    + "). Report it with the error log (Help > Error Log).");
        }
    }

    private void opened(LibraryState outcome) {
        if (outcome instanceof LibraryState.Opened opened) {
            editing = new LibraryEditing(opened.library());
            editing.history().addCommandStackListener(historyListener);
            watch.watch(opened.library());
        }
        become(outcome);
        tellIfDirtyChanged();
        library().ifPresent(library -> analysis.begin(name(), library));
    }

    /** Takes over a library that differs from the file, such as one that was recovered. */
    void recovered(LibraryState.Opened other) {
        letGo();
        opened(other);
        editing.history().fileDiffers();
    }

    private void letGo() {
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
        analysis.stop();
        library().ifPresent(watch::leave);
        if (editing != null) {
            editing.history().removeCommandStackListener(historyListener);
            editing.dispose();
            editing = null;
        }
    }

    private void become(LibraryState next) {
        state = next;
        listener.accept(Change.STATE);
    }

    private void contentChanged() {
        listener.accept(Change.CONTENT);
        analysis.changed();
    }

    private void historyChanged() {
        listener.accept(Change.HISTORY);
        tellIfDirtyChanged();
    }

    private void tellIfDirtyChanged() {
        if (isDirty() != toldDirty) {
            toldDirty = isDirty();
            listener.accept(Change.FILE);
        }
    }

    @Override
    public void save(IProgressMonitor monitor) throws LibraryFileException {
        write(file);
    }

    @Override
    public void saveAs(Path target, IProgressMonitor monitor) throws LibraryFileException {
        write(target);
        file = target.toAbsolutePath().normalize();
        listener.accept(Change.FILE);
    }

    private void write(Path target) throws LibraryFileException {
        Library library = library().orElseThrow(() -> new IllegalStateException(
                name() + " is not read, so that it cannot be saved"));
        LibraryCommandStack.State saved = editing.history().state();
        // A copy, so that the saved format version is no edit of the open library.
        files.save(Snapshot.of(library).library(), target);
        stamp = FileStamp.of(target);
        editing.history().saved(saved);
        tellIfDirtyChanged();
    }

    /** {@return whether another program changed or removed the file since it was read or written here} */
    boolean fileChanged() {
        return !(state instanceof LibraryState.Opening) && !FileStamp.of(file).equals(stamp);
    }

    /** Takes the file on disk for what it is now, whatever the library is. */
    void acceptFile() {
        stamp = FileStamp.of(file);
        if (editing != null) {
            editing.history().fileDiffers();
        }
    }

    /** Forgets the library. */
    void close() {
        letGo();
    }

    /** Stops what runs and waits for its end; for the end of the workbench. */
    void shutDown() {
        analysis.stopAndWait();
        letGo();
    }
}

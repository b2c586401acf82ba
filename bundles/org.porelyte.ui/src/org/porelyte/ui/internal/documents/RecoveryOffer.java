// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** Offers what an earlier session kept of a library and did not save, when the library is opened for the first time. */
final class RecoveryOffer {

    private static final int RESTORE = 0;
    private static final int DISCARD = 1;

    private final OpenLibraries libraries;
    private final RecoveryFolder folder;
    private final RecoveryKeeper keeper;
    private final LibraryFiles files;
    private final Display display;
    private final Set<Path> offered = new HashSet<>();

    RecoveryOffer(OpenLibraries libraries, RecoveryFolder folder, RecoveryKeeper keeper, LibraryFiles files,
            Display display) {
        this.libraries = libraries;
        this.folder = folder;
        this.keeper = keeper;
        this.files = files;
        this.display = display;
    }

    /** Opens all libraries of which something was kept, and offers it then. */
    void watch() {
        libraries.addListener(this::follow);
        try {
            folder.originals().forEach(libraries::open);
        } catch (IOException e) {
            ILog.of(RecoveryOffer.class).warn("The recovery copies could not be listed", e);
        }
    }

    private void follow(LibraryDocument document, Change change) {
        if (change == Change.STATE && !(document.state() instanceof LibraryState.Opening)
                && folder.copy(document.file()).isPresent() && offered.add(document.file())) {
            // Later, when all have heard that the library is open; the first one is open before the window is.
            display.asyncExec(() -> whenVisible(() -> offer((OpenDocument) document)));
        }
    }

    private void whenVisible(Runnable task) {
        if (PlatformUI.getWorkbench().isStarting()) {
            display.timerExec(100, () -> whenVisible(task));
        } else {
            task.run();
        }
    }

    private void offer(OpenDocument document) {
        Path copy = folder.copy(document.file()).orElse(null);
        if (copy == null || document.isDirty()) {
            return;
        }
        String damaged = document.state() instanceof LibraryState.Failed
                ? " The file itself cannot be read any more." : "";
        int answer = MessageDialog.open(MessageDialog.QUESTION,
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), "Unsaved Changes Found",
                "Porelyte ended before the changes of '" + document.name() + "' were saved. A copy with them was kept"
                        + time(copy) + "." + damaged + "\n\nRestore it? The file " + document.file()
                        + " stays as it is until you save.",
                0, "Restore", "Discard", IDialogConstants.CANCEL_LABEL);
        if (answer == RESTORE) {
            restore(document, copy);
        } else if (answer == DISCARD) {
            keeper.discard(document.file());
        } else {
            offered.remove(document.file());
        }
    }

    private static String time(Path copy) {
        try {
            return " on " + DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault()).format(Files.getLastModifiedTime(copy).toInstant());
        } catch (IOException e) {
            return "";
        }
    }

    private void restore(OpenDocument document, Path copy) {
        Job.create("Restoring " + document.name(), (IProgressMonitor monitor) -> {
            try {
                LoadedLibrary loaded = files.load(copy);
                display.asyncExec(() -> {
                    document.recovered(new LibraryState.Opened(loaded.library(), loaded.warnings()));
                    keeper.adopt(document);
                });
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error("The recovery copy cannot be read: " + e.getMessage()
                        + " It was left where it is.", e);
            }
        }).schedule();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import org.porelyte.model.io.LibraryFileException;
import org.porelyte.ui.LibraryDocument;

/** Saves libraries, asking where to and what to do when it cannot be done. */
public final class Saving {

    private static final String ENDING = ".porelyte";
    private static final int FIRST = 0;
    private static final int SECOND = 1;

    private final Shell shell;

    /** @param shell above which to ask */
    public Saving(Shell shell) {
        this.shell = shell;
    }

    /**
     * Writes a library to its file; where that cannot be done, says why and offers another.
     *
     * @param document an open library
     * @return whether it is saved now
     */
    public boolean save(LibraryDocument document) {
        return write(document, () -> document.save(new NullProgressMonitor()));
    }

    /**
     * Asks for another file and writes a library to it.
     *
     * @param document an open library
     * @return whether it is saved now
     */
    public boolean saveAs(LibraryDocument document) {
        Optional<Path> target = askFor(document);
        return target.isPresent()
                && write(document, () -> document.saveAs(target.get(), new NullProgressMonitor()));
    }

    /**
     * Asks what shall become of changes that are not saved, where there are some.
     *
     * @param document an open library
     * @return whether it may be closed
     */
    public boolean mayClose(LibraryDocument document) {
        if (!document.isDirty()) {
            return true;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, "Close Library",
                "'" + document.name() + "' has changes that are not saved. Save them?", SWT.NONE, "Save", "Don't Save",
                IDialogConstants.CANCEL_LABEL);
        return answer == FIRST ? save(document) : answer == SECOND;
    }

    private Optional<Path> askFor(LibraryDocument document) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save Library As");
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterNames(new String[] {"Porelyte libraries (*" + ENDING + ")"});
        dialog.setFilterPath(document.file().getParent().toString());
        dialog.setFileName(document.file().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return Optional.ofNullable(chosen).map(name -> Path.of(name.endsWith(ENDING) ? name : name + ENDING));
    }

    private boolean write(LibraryDocument document, Write write) {
        LibraryFileException[] failure = new LibraryFileException[1];
        BusyIndicator.showWhile(shell == null ? null : shell.getDisplay(), () -> {
            try {
                write.run();
            } catch (LibraryFileException e) {
                failure[0] = e;
            }
        });
        if (failure[0] == null) {
            return true;
        }
        int answer = MessageDialog.open(MessageDialog.ERROR, shell, "Not Saved", failure[0].getMessage(), SWT.NONE,
                "Save As...", IDialogConstants.CANCEL_LABEL);
        return answer == FIRST && saveAs(document);
    }

    private interface Write {
        void run() throws LibraryFileException;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.edit.CommandCall;
import org.porelyte.ui.internal.editor.LibraryEditors;
import org.porelyte.ui.internal.help.HelpView;

/** Goes where the links of the welcome page lead. */
final class WelcomeLinks {

    private final IWorkbenchPage page;
    private final Libraries libraries;

    /** @param page in which things open */
    WelcomeLinks(IWorkbenchPage page) {
        this.page = page;
        libraries = page.getWorkbenchWindow().getService(Libraries.class);
    }

    /** Runs a command without parameters. */
    void run(String command) {
        new CommandCall(page.getWorkbenchWindow().getService(IHandlerService.class)).run(command);
    }

    /** Opens a library and shows it in its editor. */
    void library(Path file) {
        new LibraryEditors(page).open(file);
    }

    /** Opens the user's copy of an example and shows it in its editor. */
    void example(String name) {
        new LibraryEditors(page).openExample(name);
    }

    /** Shows a page of the help. */
    void help(String topic) {
        try {
            ((HelpView) page.showView(HelpView.ID)).open(topic);
        } catch (PartInitException e) {
            ILog.of(WelcomeLinks.class).error("The help could not be opened", e);
        }
    }

    /** Shows a candidate of an example in its editor, as soon as the example is read. */
    void candidate(String example, String id) {
        LibraryDocument document = new LibraryEditors(page).openExample(example);
        if (document.state() instanceof LibraryState.Opening) {
            libraries.addListener(new LibrariesListener() {
                @Override
                public void changed(LibraryDocument changed, Change change) {
                    if (changed == document && (change == Change.STATE || change == Change.CLOSED)) {
                        libraries.removeListener(this);
                        // When the editor has learned of it, too.
                        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(document, id));
                    }
                }
            });
        } else {
            show(document, id);
        }
    }

    private void show(LibraryDocument document, String id) {
        Optional<Library> library = document.library();
        if (library.isEmpty()) {
            return;
        }
        Optional<Candidate> candidate = library.get().getCandidates().stream().filter(one -> id.equals(one.getId()))
                .findFirst();
        if (candidate.isPresent()) {
            new LibraryEditors(page).open(candidate.get(), null);
        } else {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Welcome", "Your copy of '"
                    + document.name() + "' has no candidate with the id '" + id + "' any more. "
                    + "Undo its deletion, or make a new library from the example with File > New > Library.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.status;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;

import org.porelyte.model.Library;
import org.porelyte.model.validation.Severity;
import org.porelyte.ui.Findings;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** Says in the status line which library is active, how many candidates it has, and how many problems. */
public final class LibraryStatus {

    private static final int NAME_CHARS = 32;
    private static final int COUNT_CHARS = 20;
    private static final int PROBLEMS_CHARS = 26;

    private final StatusLineContributionItem name = new StatusLineContributionItem("library", NAME_CHARS);
    private final StatusLineContributionItem candidates = new StatusLineContributionItem("candidates", COUNT_CHARS);
    private final StatusLineContributionItem problems = new StatusLineContributionItem("problems", PROBLEMS_CHARS);
    private Libraries libraries;
    private final LibrariesListener listener = (document, change) -> refresh();

    /**
     * Puts the texts, still empty, into a status line.
     *
     * @param line of a window
     */
    public void fill(IStatusLineManager line) {
        line.add(name);
        line.add(candidates);
        line.add(problems);
    }

    /**
     * Keeps the texts up to date from now on.
     *
     * @param open the open libraries; not null
     */
    public void watch(Libraries open) {
        libraries = open;
        libraries.addListener(listener);
        refresh();
    }

    /** Ends with the window. */
    public void dispose() {
        if (libraries != null) {
            libraries.removeListener(listener);
        }
    }

    private void refresh() {
        Optional<LibraryDocument> document = libraries.active();
        name.setText(document.map(LibraryStatus::name).orElse("No library is open"));
        candidates.setText(document.flatMap(LibraryDocument::library).map(LibraryStatus::candidates).orElse(""));
        problems.setText(document.map(LibraryDocument::findings).filter(found -> found.snapshot() != null)
                .map(LibraryStatus::problems).orElse(""));
    }

    private static String name(LibraryDocument document) {
        return switch (document.state()) {
            case LibraryState.Opening opening -> document.name() + " (opening)";
            case LibraryState.Opened opened -> document.name() + (document.isDirty() ? " (not saved)" : "");
            case LibraryState.Failed failed -> document.name() + " (cannot be read)";
        };
    }

    private static String candidates(Library library) {
        return count(library.getCandidates().size(), "candidate");
    }

    private static String problems(Findings findings) {
        long errors = findings.count(Severity.ERROR);
        long warnings = findings.count(Severity.WARNING);
        return errors + warnings == 0 ? "no problems" : count(errors, "error") + ", " + count(warnings, "warning");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}

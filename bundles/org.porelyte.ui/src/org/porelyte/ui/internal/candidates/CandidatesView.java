// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.model.Candidate;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.status.LibraryMessage;
import org.porelyte.ui.internal.table.KeptTableState;
import org.porelyte.ui.kit.page.ContentPage;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableContent;

/**
 * Shows the candidates of the active library and their quantities, best first, and what went wrong. Follows and offers
 * the selection of candidates.
 */
public final class CandidatesView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.candidates";

    /** Rank and name. */
    private static final int FIXED_COLUMNS = 2;

    private final LibrariesListener librariesListener = this::changed;
    private final ISelectionListener selectionListener = this::follow;
    private Libraries libraries;
    private ContentPage page;
    private DataTable table;

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createTable);
        new KeptTableState(table, "candidates");
        getSite().registerContextMenu(ID, table.menu(), table);
        getSite().setSelectionProvider(table);
        getSite().getPage().addSelectionListener(selectionListener);
        libraries = getSite().getService(Libraries.class);
        libraries.addListener(librariesListener);
        showActive();
    }

    private Control createTable(Composite parent) {
        table = new DataTable(parent, FIXED_COLUMNS, "candidates");
        return table.control();
    }

    private void changed(LibraryDocument document, Change change) {
        boolean active = libraries.active().filter(document::equals).isPresent();
        switch (change) {
            case ACTIVATED, STATE -> {
                if (active) {
                    showActive();
                }
            }
            case SCREENING -> {
                if (active) {
                    showQuantities(document);
                }
            }
            case CLOSED -> {
                if (libraries.active().isEmpty()) {
                    showActive();
                }
            }
            default -> {
                // The table shows what was computed.
            }
        }
    }

    private void showActive() {
        LibraryDocument document = libraries.active().orElse(null);
        page.showHeadline("");
        page.showProblems(List.of());
        if (!LibraryMessage.show(document, page)) {
            table.setContent(new CandidateContent().of(document.library().orElseThrow()));
            page.showContent();
            showQuantities(document);
        } else if (document == null || document.state() instanceof LibraryState.Failed) {
            table.setContent(TableContent.EMPTY);
        }
    }

    private void showQuantities(LibraryDocument document) {
        List<String> problems = new ArrayList<>();
        switch (document.screening()) {
            case ScreeningState.Idle idle -> document.library().ifPresent(library -> page.showHeadline(
                    library.getCandidates().size() + " candidates. Screen (F5) computes their quantities."));
            case ScreeningState.Running running ->
                page.showHeadline(running.candidates() + " candidates, being computed ...");
            case ScreeningState.Failed failed -> {
                page.showHeadline("");
                problems.add(failed.message());
            }
            case ScreeningState.Done done -> {
                RunSummary summary = new RunSummary(done);
                page.showHeadline(summary.sentence());
                problems.addAll(summary.problems());
                if (done.current()) {
                    table.setContent(new CandidateContent().of(done));
                }
            }
        }
        if (document.state() instanceof LibraryState.Opened opened) {
            problems.addAll(opened.warnings());
        }
        page.showProblems(problems);
    }

    /** Selects the candidates that another part selected, or those whose parts it selected. */
    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        Set<Candidate> candidates = new LinkedHashSet<>();
        for (Object element : structured.toArray()) {
            Candidate owner = candidateOf(element);
            if (owner != null) {
                candidates.add(owner);
            }
        }
        List<Candidate> wanted = new ArrayList<>(candidates);
        if (!wanted.isEmpty() && !table.getSelection().toList().equals(wanted)) {
            table.setSelection(new StructuredSelection(wanted));
        }
    }

    private static Candidate candidateOf(Object element) {
        for (EObject part = element instanceof EObject first ? first : null; part != null; part = part.eContainer()) {
            if (part instanceof Candidate candidate) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == DataTable.class ? adapter.cast(table) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
        super.dispose();
    }

    /** {@return the table, for tests} */
    public DataTable table() {
        return table;
    }

    /** {@return the line about problems, for tests; empty if there are none} */
    public String shownProblems() {
        return page.shownProblems();
    }

    /** {@return the message that the view shows in place of the table; empty if it shows the table} */
    public String shownMessage() {
        return page.shownMessage();
    }
}

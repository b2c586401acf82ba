// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.model.Candidate;
import org.porelyte.ui.LibraryScreening;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.OpenLibrary;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.kit.page.ContentPage;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableContent;

/**
 * Shows the candidates of the open library and their quantities, best first, and what went wrong. Follows and offers
 * the selection of candidates.
 */
public final class CandidatesView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.candidates";

    /** Rank and name. */
    private static final int FIXED_COLUMNS = 2;

    private final Consumer<LibraryState> libraryListener = this::show;
    private final Consumer<ScreeningState> screeningListener = this::show;
    private final ISelectionListener selectionListener = this::follow;
    private OpenLibrary openLibrary;
    private LibraryScreening screening;
    private ContentPage page;
    private DataTable table;

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createTable);
        getSite().setSelectionProvider(table);
        getSite().getPage().addSelectionListener(selectionListener);
        openLibrary = getSite().getService(OpenLibrary.class);
        openLibrary.addListener(libraryListener);
        screening = getSite().getService(LibraryScreening.class);
        screening.addListener(screeningListener);
        show(openLibrary.state());
        show(screening.state());
    }

    private Control createTable(Composite parent) {
        table = new DataTable(parent, FIXED_COLUMNS);
        return table.control();
    }

    private void show(LibraryState state) {
        switch (state) {
            case LibraryState.Opening opening ->
                page.showMessage(SWT.ICON_WORKING, "Opening " + opening.name() + " ...");
            case LibraryState.Failed failed -> {
                table.setContent(TableContent.EMPTY);
                page.showHeadline("");
                page.showMessage(SWT.ICON_ERROR, failed.message());
            }
            case LibraryState.Opened opened -> {
                table.setContent(new CandidateContent().of(opened.library()));
                page.showContent();
            }
        }
    }

    private void show(ScreeningState state) {
        switch (state) {
            case ScreeningState.Idle idle -> page.showProblems(List.of());
            case ScreeningState.Running running -> {
                page.showHeadline(running.library().getCandidates().size() + " candidates, being computed ...");
                page.showProblems(List.of());
            }
            case ScreeningState.Failed failed -> {
                page.showHeadline("");
                page.showProblems(List.of(failed.message()));
            }
            case ScreeningState.Done done -> {
                RunSummary summary = new RunSummary(done);
                page.showHeadline(summary.sentence());
                table.setContent(new CandidateContent().of(done.table()));
                List<String> problems = new ArrayList<>(summary.problems());
                if (openLibrary.state() instanceof LibraryState.Opened opened) {
                    problems.addAll(opened.warnings());
                }
                page.showProblems(problems);
            }
        }
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
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        if (openLibrary != null) {
            openLibrary.removeListener(libraryListener);
        }
        if (screening != null) {
            screening.removeListener(screeningListener);
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

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
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.OpenLibrary;
import org.porelyte.ui.kit.page.ContentPage;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableContent;

/** Shows the candidates of the open library and their quantities. Follows and offers the selection of candidates. */
public final class CandidatesView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.candidates";

    private final Consumer<LibraryState> libraryListener = this::show;
    private final ISelectionListener selectionListener = this::follow;
    private OpenLibrary openLibrary;
    private ContentPage page;
    private DataTable table;

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createTable);
        getSite().setSelectionProvider(table);
        getSite().getPage().addSelectionListener(selectionListener);
        openLibrary = getSite().getService(OpenLibrary.class);
        openLibrary.addListener(libraryListener);
        show(openLibrary.state());
    }

    private Control createTable(Composite parent) {
        table = new DataTable(parent, 1);
        return table.control();
    }

    private void show(LibraryState state) {
        switch (state) {
            case LibraryState.Opening opening -> page.showMessage(SWT.ICON_WORKING, "Opening " + opening.name() + " ...");
            case LibraryState.Failed failed -> {
                table.setContent(TableContent.EMPTY);
                page.showMessage(SWT.ICON_ERROR, failed.message());
            }
            case LibraryState.Opened opened -> {
                table.setContent(new CandidateContent().of(opened.library()));
                page.showContent();
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
        super.dispose();
    }

    /** {@return the table, for tests} */
    public DataTable table() {
        return table;
    }

    /** {@return the message that the view shows in place of the table; empty if it shows the table} */
    public String shownMessage() {
        return page.shownMessage();
    }
}

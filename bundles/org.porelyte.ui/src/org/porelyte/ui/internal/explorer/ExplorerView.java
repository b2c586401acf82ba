// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.model.Candidate;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.edit.LibraryItemProviders;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.emf.ItemText;
import org.porelyte.ui.kit.page.ContentPage;

/** Shows what the open libraries hold, by kind. Follows and offers the selection of candidates. */
public final class ExplorerView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.explorer";

    private final ComposedAdapterFactory itemProviders = new ComposedAdapterFactory(
            List.of(new LibraryItemProviders()));
    private final LibrariesListener librariesListener = this::changed;
    private final ISelectionListener selectionListener = this::follow;
    private Libraries libraries;
    private ContentPage page;
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        libraries = getSite().getService(Libraries.class);
        page = new ContentPage(parent, this::createTree);
        getSite().setSelectionProvider(tree);
        getSite().getPage().addSelectionListener(selectionListener);
        libraries.addListener(librariesListener);
        libraries.documents().forEach(this::expand);
        showTreeOrHint();
    }

    private Control createTree(Composite parent) {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        FilteredTree filtered = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        filtered.setInitialText("Find by name");
        tree = filtered.getViewer();
        tree.setContentProvider(new LibraryTree(itemProviders, libraries));
        tree.setLabelProvider(new LibraryLabels(new ItemText(itemProviders), new ElementImages(tree.getControl())));
        tree.setInput(libraries);
        tree.addSelectionChangedListener(event -> activate(event.getStructuredSelection()));
        ColumnViewerToolTipSupport.enableFor(tree);
        return filtered;
    }

    private void activate(IStructuredSelection selection) {
        libraries.of(selection.getFirstElement() instanceof Category category ? category.library()
                : selection.getFirstElement()).ifPresent(libraries::activate);
    }

    private void changed(LibraryDocument document, Change change) {
        switch (change) {
            case OPENED, CLOSED -> {
                tree.refresh();
                showTreeOrHint();
            }
            case STATE -> {
                tree.refresh(document);
                expand(document);
            }
            case CONTENT -> tree.refresh(document);
            case FILE, FINDINGS -> tree.refresh(document, true);
            default -> {
                // The tree shows neither which library is active nor quantities.
            }
        }
    }

    private void expand(LibraryDocument document) {
        document.library().ifPresent(library ->
            tree.expandToLevel(new Category(library, PorelytePackage.Literals.LIBRARY__CANDIDATES), 1));
    }

    private void showTreeOrHint() {
        if (libraries.documents().isEmpty()) {
            page.showMessage(SWT.ICON_INFORMATION,
                    "No library is open. File > Open... opens one, File > Open Example an example.");
        } else {
            page.showContent();
        }
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        List<Candidate> candidates = Stream.of(structured.toArray()).filter(Candidate.class::isInstance)
                .map(Candidate.class::cast).toList();
        if (!candidates.isEmpty() && !tree.getStructuredSelection().toList().equals(candidates)) {
            tree.setSelection(new StructuredSelection(candidates), true);
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
        itemProviders.dispose();
        super.dispose();
    }

    /** {@return the tree, for tests} */
    public TreeViewer tree() {
        return tree;
    }

    /** {@return the message that the view shows in place of the tree; empty if it shows the tree} */
    public String shownMessage() {
        return page.shownMessage();
    }
}

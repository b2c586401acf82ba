// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.List;
import java.util.function.Consumer;
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
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.OpenLibrary;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.emf.ItemText;
import org.porelyte.ui.kit.page.ContentPage;

/** Shows what the open library holds, by kind. Follows and offers the selection of candidates. */
public final class ExplorerView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.explorer";

    private final ComposedAdapterFactory itemProviders = new ComposedAdapterFactory(
            List.of(new LibraryItemProviders()));
    private final Consumer<LibraryState> libraryListener = this::show;
    private final ISelectionListener selectionListener = this::follow;
    private OpenLibrary openLibrary;
    private ContentPage page;
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createTree);
        getSite().setSelectionProvider(tree);
        getSite().getPage().addSelectionListener(selectionListener);
        openLibrary = getSite().getService(OpenLibrary.class);
        openLibrary.addListener(libraryListener);
        show(openLibrary.state());
    }

    private Control createTree(Composite parent) {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        FilteredTree filtered = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        filtered.setInitialText("Find by name");
        tree = filtered.getViewer();
        tree.setContentProvider(new LibraryTree(itemProviders));
        tree.setLabelProvider(new LibraryLabels(new ItemText(itemProviders), new ElementImages(tree.getControl())));
        ColumnViewerToolTipSupport.enableFor(tree);
        return filtered;
    }

    private void show(LibraryState state) {
        switch (state) {
            case LibraryState.Opening opening ->
                page.showMessage(SWT.ICON_WORKING, "Opening " + opening.name() + " ...");
            case LibraryState.Failed failed -> {
                tree.setInput(null);
                page.showMessage(SWT.ICON_ERROR, failed.message());
            }
            case LibraryState.Opened opened -> {
                tree.setInput(opened.library());
                tree.expandToLevel(new Category(opened.library(), PorelytePackage.Literals.LIBRARY__CANDIDATES), 1);
                page.showContent();
            }
        }
        page.showHeadline(state instanceof LibraryState.Opened opened ? opened.name() : "");
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
        if (openLibrary != null) {
            openLibrary.removeListener(libraryListener);
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

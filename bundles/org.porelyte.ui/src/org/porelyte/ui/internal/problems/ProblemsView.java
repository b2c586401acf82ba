// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.page.ContentPage;
import org.porelyte.ui.kit.viewer.HeaderSort;

/** Shows the problems of the open libraries, and what can be done about them. */
public final class ProblemsView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.problems";

    private static final String GROUPING = "grouping";
    private static final String WIDTH = "width.";
    private static final String SORT = "sort";

    private final LibrariesListener librariesListener = this::changed;
    private final ProblemRows gatherer = new ProblemRows();
    private IMemento kept;
    private Libraries libraries;
    private ContentPage page;
    private TreeViewer tree;
    private RowSelection selection;
    private HeaderSort sort;
    private Grouping grouping = Grouping.SEVERITY;
    private List<ProblemRow> rows = List.of();

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        kept = memento;
        if (memento != null && memento.getString(GROUPING) != null) {
            for (Grouping known : Grouping.values()) {
                grouping = known.name().equals(memento.getString(GROUPING)) ? known : grouping;
            }
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createTree);
        selection = new RowSelection(tree);
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> FixItems.fill(menu, FixOffer.of(selection.rows(), rows)));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, selection);
        libraries = getSite().getService(Libraries.class);
        libraries.addListener(librariesListener);
        update();
    }

    private Control createTree(Composite parent) {
        FilteredTree filtered = new FilteredTree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL,
                new ProblemFilter(), true, true);
        filtered.setInitialText("Find in problems");
        tree = filtered.getViewer();
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new ProblemTree(() -> sort.order(column -> ProblemColumn.values()[column].order())));
        ElementImages icons = new ElementImages(tree.getControl());
        for (ProblemColumn column : ProblemColumn.values()) {
            TreeViewerColumn made = new TreeViewerColumn(tree, SWT.LEFT);
            made.setLabelProvider(new ProblemLabels(column, icons));
            made.getColumn().setText(column.title());
            Integer width = kept == null ? null : kept.getInteger(WIDTH + column.name());
            made.getColumn().setWidth(width == null || width <= 0 ? column.width() : width);
            made.getColumn().setMoveable(true);
        }
        sort = HeaderSort.of(tree.getTree(), tree::refresh);
        sort.restore(kept == null ? null : kept.getString(SORT));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(event -> {
            Object clicked = tree.getStructuredSelection().getFirstElement();
            if (clicked instanceof ProblemRow row && row.element() != null) {
                new ElementReveal(getSite().getPage()).show(row.element(),
                        row.element().eClass().getEStructuralFeature(row.field()));
            } else if (clicked instanceof ProblemGroup) {
                tree.setExpandedState(clicked, !tree.getExpandedState(clicked));
            }
        });
        return filtered;
    }

    private void changed(LibraryDocument document, Change change) {
        switch (change) {
            case OPENED, CLOSED, STATE, FILE, FINDINGS, SCREENING -> update();
            default -> {
                // what the rules find in an edited library comes with its findings
            }
        }
    }

    private void update() {
        List<ProblemRow> found = gatherer.of(libraries.documents());
        boolean first = rows.isEmpty();
        if (!found.equals(rows) || tree.getInput() == null) {
            rows = found;
            show(first);
        }
        if (rows.isEmpty()) {
            page.showHeadline("");
            page.showMessage(SWT.ICON_INFORMATION, ProblemSummary.ofNone(libraries.documents()));
        } else {
            page.showHeadline(ProblemSummary.of(rows));
            page.showContent();
        }
    }

    private void show(boolean expand) {
        Object[] open = tree.getExpandedElements();
        StructuredSelection selected = new StructuredSelection(tree.getStructuredSelection().toList());
        tree.setInput(grouping.of(rows));
        tree.setExpandedElements(open);
        if (expand || open.length == 0) {
            tree.expandToLevel(2);
        }
        tree.setSelection(selected);
    }

    /** {@return by what problems are put together} */
    public Grouping grouping() {
        return grouping;
    }

    /**
     * Puts problems together in another way.
     *
     * @param wanted by what
     */
    public void group(Grouping wanted) {
        grouping = wanted;
        tree.setInput(grouping.of(rows));
        tree.expandToLevel(2);
    }

    /** {@return all problems, worst first} */
    public List<ProblemRow> rows() {
        return rows;
    }

    /** {@return the problems that are selected} */
    public List<ProblemRow> selectedRows() {
        return selection.rows();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putString(SORT, sort.state());
        for (TreeColumn column : tree.getTree().getColumns()) {
            memento.putInteger(WIDTH + ProblemColumn.values()[tree.getTree().indexOf(column)].name(),
                    column.getWidth());
        }
    }

    @Override
    public void setFocus() {
        if (page.shownMessage().isEmpty()) {
            tree.getControl().setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
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

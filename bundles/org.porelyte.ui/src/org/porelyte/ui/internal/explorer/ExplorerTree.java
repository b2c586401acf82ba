// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.edit.LibraryItemProviders;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.kit.emf.ItemText;
import org.porelyte.ui.kit.image.Icons;

/** The tree of the explorer with its search field; follows what happens to libraries and folders. */
final class ExplorerTree {

    private static final int MOST_REVEALED = 200;

    private final ComposedAdapterFactory itemProviders = new ComposedAdapterFactory(
            List.of(new LibraryItemProviders()));
    private final LibrariesListener listener = this::changed;
    private final ProblemMarks marks = new ProblemMarks();
    private final Libraries libraries;
    private final Openness openness;
    private final Runnable emptyListener;
    private final Composite control;
    private final SearchField field;
    private final TreeViewer viewer;
    private final ProjectFolders folders;
    private final ShownTree tree;
    private final Formulas formulas;
    private final SearchText searchText;
    private final NameEditor names;
    private Object[] expandedBefore;

    /**
     * @param parent        holds it
     * @param libraries     to show
     * @param store         remembers folders
     * @param examples      folder of the copies of the examples
     * @param openness      which nodes were open
     * @param emptyListener told when there is something to show or no more
     */
    ExplorerTree(Composite parent, Libraries libraries, IEclipsePreferences store, Path examples,
            Openness openness, Runnable emptyListener) {
        this.libraries = libraries;
        this.openness = openness;
        this.emptyListener = emptyListener;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
        field = new SearchField(control, this::find, this::focusTree);
        viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        folders = new ProjectFolders(libraries, store, parent.getDisplay(), this::refreshAll);
        tree = new ShownTree(itemProviders, libraries, folders);
        formulas = new Formulas(parent.getDisplay());
        searchText = new SearchText(formulas);
        Icons images = new Icons(control, name -> ExplorerTree.class.getResource("/icons/" + name + ".svg"));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(tree);
        viewer.setLabelProvider(new LibraryLabels(libraries, tree, new ItemText(itemProviders), images, marks,
                new ExplorerNotes(examples)));
        viewer.setInput(libraries);
        ColumnViewerToolTipSupport.enableFor(viewer);
        names = new NameEditor(viewer, libraries);
    }

    /** Shows what is open, and follows it from now on. */
    void start() {
        libraries.addListener(listener);
        libraries.documents().forEach(this::begin);
        folders.look();
    }

    private void changed(LibraryDocument document, Change change) {
        switch (change) {
            case OPENED, CLOSED -> {
                if (change == Change.CLOSED) {
                    folders.add(document.file().getParent());
                    marks.forget(document);
                }
                folders.look();
                refreshAll();
            }
            case STATE -> begin(document);
            case CONTENT -> tree.updateTexts(viewer, document);
            case FILE -> {
                if (!new Project(document.file().getParent()).equals(tree.shownParent(viewer, document))) {
                    refreshAll();
                }
                viewer.update(document, null);
            }
            case ACTIVATED -> viewer.update(libraries.documents().toArray(), null);
            case FINDINGS -> showMarks(document);
            case SCREENING -> formulas.take(document);
            default -> {
                // The history is not shown.
            }
        }
    }

    private void begin(LibraryDocument document) {
        tree.follow(document);
        showMarks(document);
        viewer.refresh(document);
        document.library().ifPresent(library -> {
            formulas.learn(library);
            for (Object category : tree.getChildren(document)) {
                if (openness.isOpen(category, ((Category) category).reference() == Literals.LIBRARY__CANDIDATES)) {
                    viewer.expandToLevel(category, 1);
                }
            }
            viewer.setExpandedState(document, openness.isOpen(document, true));
        });
    }

    /** Remembers which nodes are open. */
    void saveState(IMemento memento) {
        openness.save(memento, expandedBefore == null ? viewer.getExpandedElements() : expandedBefore);
    }

    private void showMarks(LibraryDocument document) {
        Set<Object> changed = marks.update(document);
        if (!changed.isEmpty()) {
            changed.removeIf(node -> viewer.testFindItem(node) == null);
            viewer.update(changed.toArray(), null);
            tree.updateRanges(viewer, document);
        }
        document.library().ifPresent(formulas::learn);
    }

    private void refreshAll() {
        viewer.refresh();
        emptyListener.run();
    }

    /** {@return whether there is nothing to show} */
    boolean isEmpty() {
        return folders.projects().isEmpty();
    }

    private void find(String text) {
        Found found = Found.of(text, tree.shownLibraries(), searchText::of);
        viewer.getControl().setRedraw(false);
        try {
            if (expandedBefore == null) {
                expandedBefore = viewer.getExpandedElements();
            }
            viewer.collapseAll();
            tree.restrict(found);
            viewer.refresh();
            if (found == Found.ALL) {
                viewer.setExpandedElements(expandedBefore);
                expandedBefore = null;
            } else if (found.size() <= MOST_REVEALED) {
                found.matches().forEach(match -> viewer.expandToLevel(match, 0));
            } else {
                libraries.documents().forEach(document -> viewer.expandToLevel(document, 1));
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    private void focusTree() {
        viewer.getControl().setFocus();
        if (viewer.getStructuredSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
            viewer.getTree().setSelection(viewer.getTree().getItem(0));
        }
    }

    /**
     * Selects elements and scrolls to them.
     *
     * @param elements of open libraries; of very many only the first
     */
    void reveal(Collection<?> elements) {
        List<?> some = elements.stream().limit(MOST_REVEALED).toList();
        if (!viewer.getStructuredSelection().toList().equals(some)) {
            viewer.setSelection(new StructuredSelection(some), true);
        }
    }

    /** Begins to change the name of an element, which ends a search that does not show it. */
    void rename(EObject element) {
        if (tree.hides(element)) {
            field.clear();
        }
        reveal(List.of(element));
        names.rename(element);
    }

    /** {@return the control, to lay it out} */
    Composite control() {
        return control;
    }

    /** {@return the field in which names are changed, for tests} */
    NameEditor names() {
        return names;
    }

    /** {@return the field for words} */
    SearchField field() {
        return field;
    }

    /** {@return the viewer} */
    TreeViewer viewer() {
        return viewer;
    }

    /** {@return the folders} */
    ProjectFolders folders() {
        return folders;
    }

    /** Stops following. */
    void dispose() {
        libraries.removeListener(listener);
        folders.stop();
        itemProviders.dispose();
    }
}

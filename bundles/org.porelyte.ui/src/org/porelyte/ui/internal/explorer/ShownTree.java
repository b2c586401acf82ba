// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

import org.porelyte.model.Library;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** The tree, kept as it should look while libraries are edited: only what an edit changed is drawn anew. */
final class ShownTree extends LibraryTree {

    private final Libraries libraries;

    ShownTree(AdapterFactory factory, Libraries libraries, ProjectFolders folders) {
        super(factory, libraries, folders);
        this.libraries = libraries;
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getNotifier() instanceof Library library) {
            if (change.getFeature() instanceof EReference list && list.isContainment()) {
                remember(new Category(library, list), true);
            }
        } else {
            super.notifyChanged(change);
        }
    }

    @Override
    protected void show(StructuredViewer shown, Map<Object, Boolean> changes) {
        TreeViewer viewer = (TreeViewer) shown;
        SelectionKeeper selection = new SelectionKeeper(viewer);
        selection.remember();
        changes.forEach((node, content) -> {
            if (node instanceof Category category) {
                showCategory(viewer, category);
            } else if (content) {
                viewer.refresh(node);
            } else {
                viewer.update(node, null);
            }
        });
        selection.restore();
    }

    private void showCategory(TreeViewer viewer, Category category) {
        boolean is = viewer.testFindItem(category) != null;
        if (is && isShown(category)) {
            viewer.refresh(category);
        } else if (is || isShown(category)) {
            libraries.of(category.library()).ifPresent(viewer::refresh);
        }
    }

    /**
     * Corrects the texts of what is shown of a library: that of a linker share names the linker, which may have another
     * name now without being shown itself.
     */
    void updateTexts(TreeViewer viewer, LibraryDocument document) {
        if (viewer.testFindItem(document) instanceof TreeItem item) {
            updateTexts(viewer, (ILabelProvider) viewer.getLabelProvider(), item.getItems());
        }
    }

    private static void updateTexts(TreeViewer viewer, ILabelProvider labels, TreeItem[] items) {
        for (TreeItem item : items) {
            Object node = item.getData();
            if (node == null) {
                continue;
            }
            if (!item.getText().equals(labels.getText(node))) {
                viewer.update(node, null);
            }
            updateTexts(viewer, labels, item.getItems());
        }
    }

    /** Draws the ranges of a library anew: their marks are those of their elements. */
    void updateRanges(TreeViewer viewer, LibraryDocument document) {
        for (Object category : getChildren(document)) {
            if (viewer.testFindItem(category) instanceof TreeItem item) {
                for (TreeItem child : item.getItems()) {
                    if (child.getData() instanceof Range range) {
                        viewer.update(range, null);
                    }
                }
            }
        }
    }

    /** {@return the node under which a library is shown; null if it is not shown} */
    Object shownParent(TreeViewer viewer, LibraryDocument document) {
        return viewer.testFindItem(document) instanceof TreeItem item && item.getParentItem() != null
                ? item.getParentItem().getData() : null;
    }

    /** Makes the item provider of a library, so that it tells of changes of its lists. */
    void follow(LibraryDocument document) {
        document.library().ifPresent(super::hasChildren);
    }

    /** {@return the open libraries that are read} */
    List<Library> shownLibraries() {
        return libraries.documents().stream().flatMap(document -> document.library().stream()).toList();
    }
}

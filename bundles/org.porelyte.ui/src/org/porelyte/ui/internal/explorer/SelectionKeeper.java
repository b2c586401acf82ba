// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

/** Selects the neighbour of what was selected and is gone, so that the next key has something to act on. */
final class SelectionKeeper {

    private final TreeViewer viewer;
    private TreeItem parent;
    private int place;

    SelectionKeeper(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /** Keeps in mind where the selection is. */
    void remember() {
        TreeItem[] selected = viewer.getTree().getSelection();
        parent = selected.length == 0 ? null : selected[0].getParentItem();
        place = parent == null ? 0 : parent.indexOf(selected[0]);
    }

    /** Selects what is there now, or what all of it was in, if nothing is selected any more. */
    void restore() {
        if (parent == null || parent.isDisposed() || viewer.getTree().getSelectionCount() > 0) {
            return;
        }
        TreeItem next = parent.getItemCount() == 0 ? parent
                : parent.getItem(Math.min(place, parent.getItemCount() - 1));
        if (next.getData() != null) {
            viewer.setSelection(new StructuredSelection(next.getData()));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** Tells other views which elements the selected problems are of. */
final class RowSelection implements ISelectionProvider {

    private final TreeViewer tree;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    RowSelection(TreeViewer tree) {
        this.tree = tree;
        tree.addSelectionChangedListener(event -> {
            SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(told));
        });
    }

    /** {@return the selected problems; those of a group where the group is selected} */
    List<ProblemRow> rows() {
        IStructuredSelection selection = tree.getStructuredSelection();
        return Stream.of(selection.toArray()).flatMap(selected -> switch (selected) {
            case ProblemRow row -> Stream.of(row);
            case ProblemGroup group -> group.rows().stream();
            default -> Stream.<ProblemRow>empty();
        }).distinct().toList();
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(Stream.of(tree.getStructuredSelection().toArray())
                .filter(ProblemRow.class::isInstance).map(row -> ((ProblemRow) row).element())
                .filter(Objects::nonNull).distinct().toList());
    }

    /** What other views select is none of the problems'. */
    @Override
    public void setSelection(ISelection selection) {
        // nothing to do
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}

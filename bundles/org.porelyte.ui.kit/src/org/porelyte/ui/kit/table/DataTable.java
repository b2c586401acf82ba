// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.porelyte.ui.kit.internal.table.TableWidget;

/**
 * A read-only table. A click on a header sorts by that column: ascending, descending, then as given. Rows are selected
 * as wholes; the selection holds the elements of the rows, survives sorting and, for the elements that are still there,
 * new content. All methods belong to the user interface thread.
 */
public final class DataTable implements ISelectionProvider {

    private final TableWidget widget;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private boolean selecting;

    /**
     * @param parent       the composite that holds the table
     * @param fixedColumns how many columns stay in view at the left while the others scroll
     */
    public DataTable(Composite parent, int fixedColumns) {
        widget = new TableWidget(parent, fixedColumns, this::selectionMoved);
    }

    /** {@return the control, to lay it out and to focus it} */
    public Control control() {
        return widget.control();
    }

    /**
     * Replaces what the table shows. Sorting and column widths stay for the columns that stay.
     *
     * @param content the new content
     */
    public void setContent(TableContent content) {
        IStructuredSelection before = selection;
        selecting = true;
        try {
            widget.show(content);
        } finally {
            selecting = false;
        }
        setSelection(before);
    }

    /** {@return what the table shows, its rows in the order in which they were given} */
    public TableContent content() {
        return widget.content();
    }

    /** {@return the rows in the order in which they are drawn} */
    public List<TableRow> shownRows() {
        return widget.shownRows();
    }

    /**
     * @param row    place of a row as drawn, from 0
     * @param column place of a column, from 0
     * @return the text that the cell draws
     */
    public String drawnText(int row, int column) {
        return widget.drawnText(row, column);
    }

    /**
     * @param column place of a column, from 0
     * @return the text of its header
     */
    public String drawnHeader(int column) {
        return widget.drawnHeader(column);
    }

    /**
     * Sorts the rows.
     *
     * @param columnId  id of the column to sort by
     * @param ascending whether small values come first; cells without a value come last either way
     * @throws IllegalArgumentException if there is no such column
     */
    public void sortBy(String columnId, boolean ascending) {
        widget.sortBy(columnId, ascending);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    /**
     * Selects the rows of the given elements and brings the first into view.
     *
     * @param wanted a selection of elements; those that the table does not show are passed over
     */
    @Override
    public void setSelection(ISelection wanted) {
        List<?> elements = wanted instanceof IStructuredSelection structured ? structured.toList() : List.of();
        selecting = true;
        try {
            widget.select(elements);
        } finally {
            selecting = false;
        }
        publish(widget.selectedElements());
    }

    private void selectionMoved() {
        if (!selecting) {
            publish(widget.selectedElements());
        }
    }

    private void publish(List<Object> elements) {
        IStructuredSelection now = new StructuredSelection(new ArrayList<>(elements));
        if (now.equals(selection)) {
            return;
        }
        selection = now;
        SelectionChangedEvent event = new SelectionChangedEvent(this, now);
        for (ISelectionChangedListener listener : listeners) {
            SafeRunner.run(() -> listener.selectionChanged(event));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import org.porelyte.ui.kit.internal.table.TableControl;

/**
 * A read-only table with a filter row. A click on a header sorts by that column, with Ctrl or Shift also by it; headers
 * can be dragged to other places and widths, and have a menu to hide, freeze and choose columns. Rows are selected as
 * wholes; the selection holds the elements of the rows, survives sorting and, for the elements that are still shown,
 * filters and new content. How the user arranged the table survives new content too. All methods belong to the user
 * interface thread.
 */
public final class DataTable implements ISelectionProvider {

    private final TableControl table;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<Runnable> viewListeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private boolean selecting;

    /**
     * @param parent       the composite that holds the table
     * @param fixedColumns how many columns stay in view at the left while the others scroll, until the user freezes
     *                     more or fewer
     * @param noun         what the rows are, in the plural, such as {@code candidates}
     */
    public DataTable(Composite parent, int fixedColumns, String noun) {
        table = new TableControl(parent, fixedColumns, noun, this::selectionMoved, this::viewChanged);
    }

    /** {@return the control, to lay it out and to focus it} */
    public Control control() {
        return table.control();
    }

    /** {@return the context menu; what others contribute goes to its group {@code additions}} */
    public MenuManager menu() {
        return table.menu();
    }

    /**
     * Replaces what the table shows. How the user arranged it stays, and where it is scrolled to.
     *
     * @param content the new content
     */
    public void setContent(TableContent content) {
        IStructuredSelection before = selection;
        selecting = true;
        try {
            table.setContent(content);
        } finally {
            selecting = false;
        }
        select(before.toList(), false);
    }

    /** {@return what the table has, all its columns and rows, as they were given} */
    public TableContent content() {
        return table.content();
    }

    /** {@return the rows that pass the filters, in the order in which they are drawn} */
    public List<TableRow> shownRows() {
        return table.rows();
    }

    /** {@return the columns that are shown, in the order in which they are drawn} */
    public List<TableColumn> shownColumns() {
        return table.columns();
    }

    /** {@return whether a long table is being filtered or sorted; what is shown is out of date meanwhile} */
    public boolean isBusy() {
        return table.isBusy();
    }

    /**
     * @param row    place of a row as drawn, from 0
     * @param column place of a column as drawn, from 0
     * @return the text that the cell draws
     */
    public String drawnText(int row, int column) {
        return table.drawnText(row, column);
    }

    /**
     * @param column place of a column as drawn, from 0
     * @return the text of its header, with the unit
     */
    public String drawnHeader(int column) {
        return table.drawnHeader(column);
    }

    /**
     * Sorts the rows.
     *
     * @param keys the columns to sort by, the most important first; none for the order of the content
     * @throws IllegalArgumentException if there is no such column
     */
    public void sortBy(SortKey... keys) {
        for (SortKey key : keys) {
            check(key.column());
        }
        table.sort(List.of(keys));
    }

    /**
     * Shows the rows whose cells in a column pass a filter, as if it were typed into the filter row.
     *
     * @param columnId id of the column
     * @param text     the filter; empty for none
     * @throws IllegalArgumentException if there is no such column
     */
    public void filter(String columnId, String text) {
        check(columnId);
        table.filter(columnId, text);
    }

    /** Shows all rows. */
    public void clearFilters() {
        table.clearFilters();
    }

    /** {@return the line that says what filters leave, and which are not understood; empty without filters} */
    public String filterLine() {
        return table.filterLine();
    }

    /**
     * Opens the field for the filter of a column.
     *
     * @param columnId id of the column; that of a hidden one opens nothing
     * @throws IllegalArgumentException if there is no such column
     */
    public void editFilter(String columnId) {
        check(columnId);
        table.editFilter(place(columnId));
    }

    /** {@return the field that is open in the filter row; null if none is} */
    public Text filterField() {
        return table.filterField();
    }

    private int place(String columnId) {
        return shownColumns().stream().map(TableColumn::id).toList().indexOf(columnId);
    }

    /**
     * Shows columns in an order, and no others.
     *
     * @param ids of the columns
     * @throws IllegalArgumentException if there is no such column, or none is named
     */
    public void showColumns(List<String> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a table shows one column at least");
        }
        ids.forEach(this::check);
        Stream<String> others = content().columns().stream().map(TableColumn::id).filter(id -> !ids.contains(id));
        table.show(ids, Stream.concat(ids.stream(), others).toList());
    }

    /** Lets the user choose columns in a dialog. */
    public void chooseColumns() {
        table.chooseColumns();
    }

    /**
     * Keeps columns in view while the others scroll.
     *
     * @param columns how many, from the left; 0 for none
     */
    public void freeze(int columns) {
        table.freeze(columns);
    }

    /** Copies the selected rows, as they are drawn and with headers, as text with tabs and as HTML. */
    public void copy() {
        table.copy();
    }

    /** Selects all rows that are shown. */
    public void selectAll() {
        table.selectAll();
    }

    /** {@return how the user arranged the table} */
    public TableState state() {
        return table.state();
    }

    /** @param state how to arrange the table */
    public void setState(TableState state) {
        table.restore(state);
    }

    /**
     * The columns and rows that are shown, for export: each column is followed by those whose texts its cells hold too,
     * so that no number stands without its bound, band and kind.
     *
     * @return what is shown
     */
    public TableContent shown() {
        List<String> ids = shownColumns().stream().map(TableColumn::id).toList();
        List<TableColumn> columns = new ArrayList<>();
        for (TableColumn column : shownColumns()) {
            columns.add(column);
            column.companions().stream().filter(id -> !ids.contains(id)).map(content()::place)
                    .filter(place -> place >= 0).map(content().columns()::get).filter(added -> !columns.contains(added))
                    .forEach(columns::add);
        }
        int[] places = columns.stream().mapToInt(column -> content().place(column.id())).toArray();
        return new TableContent(columns, shownRows().stream()
                .map(row -> new TableRow(row.element(), column -> row.cell(places[column]))).toList());
    }

    private void check(String columnId) {
        if (content().place(columnId) < 0) {
            throw new IllegalArgumentException("the table has no column '" + columnId + "'");
        }
    }

    /**
     * @param listener run whenever other rows or columns are shown, or at other places; one that was added stays once
     */
    public void addViewListener(Runnable listener) {
        viewListeners.add(listener);
    }

    /** @param listener not run any longer */
    public void removeViewListener(Runnable listener) {
        viewListeners.remove(listener);
    }

    private void viewChanged() {
        for (Runnable listener : viewListeners) {
            SafeRunner.run(listener::run);
        }
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
        select(wanted instanceof IStructuredSelection structured ? structured.toList() : List.of(), true);
    }

    private void select(List<?> elements, boolean reveal) {
        selecting = true;
        try {
            table.select(elements, reveal);
        } finally {
            selecting = false;
        }
        publish();
    }

    private void selectionMoved() {
        if (!selecting) {
            publish();
        }
    }

    private void publish() {
        List<Object> elements = table.selectedRows().stream().map(TableRow::element).toList();
        if (elements.equals(selection.toList())) {
            return;
        }
        selection = new StructuredSelection(elements);
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        for (ISelectionChangedListener listener : listeners) {
            SafeRunner.run(() -> listener.selectionChanged(event));
        }
    }
}

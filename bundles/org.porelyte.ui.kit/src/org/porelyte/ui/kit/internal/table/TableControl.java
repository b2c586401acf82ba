// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;
import org.porelyte.ui.kit.table.TableState;

/** A table with its filter row, its menu and the line that says what the filters leave. */
public final class TableControl implements TableModel.Listener, TableBindings.Actions, TableMenu.Actions {

    private final Composite whole;
    private final TableModel model;
    private final TableWidget widget;
    private final FilterBar bar;
    private final TableMenu menu;
    private final Runnable changed;
    private boolean busy;

    /**
     * @param parent           holds the table
     * @param fixedColumns     how many columns do not scroll, until the user says otherwise
     * @param noun             what the rows are, such as {@code candidates}
     * @param selectionChanged called whenever rows are selected or no longer selected
     * @param changed          called whenever other rows or columns are shown, or at other places
     */
    public TableControl(Composite parent, int fixedColumns, String noun, Runnable selectionChanged, Runnable changed) {
        this.changed = changed;
        whole = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                return widget.control().setFocus();
            }
        };
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        model = new TableModel(fixedColumns, new BackgroundQueries(whole), this);
        widget = new TableWidget(whole, model, this, changed, selectionChanged);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(widget.control());
        // Below the rows: above them it would move the field that is typed into.
        bar = new FilterBar(whole, noun, this::clearFilters);
        menu = new TableMenu(widget, model, this);
    }

    /** {@return the control} */
    public Control control() {
        return whole;
    }

    /** {@return the context menu; others may add to its group {@code additions}} */
    public MenuManager menu() {
        return menu.manager();
    }

    /** @param content what to show from now on; nothing is selected then */
    public void setContent(TableContent content) {
        widget.prepareContent();
        model.setContent(content);
    }

    /** {@return what is shown, as given} */
    public TableContent content() {
        return model.content();
    }

    /** {@return the rows that are shown, in their order} */
    public List<TableRow> rows() {
        return model.rows();
    }

    /** {@return the columns that are shown, in their order} */
    public List<TableColumn> columns() {
        return model.columns();
    }

    /** {@return all columns in the order of the user} */
    public List<TableColumn> orderedColumns() {
        return model.arrangement().ordered(content().columns());
    }

    /**
     * @param row    place of a row as shown, from 0
     * @param column place of a column as shown, from 0
     * @return the text that the cell draws
     */
    public String drawnText(int row, int column) {
        return widget.drawnText(row, column);
    }

    /**
     * @param column place of a column as shown, from 0
     * @return the text of its header
     */
    public String drawnHeader(int column) {
        return widget.drawnHeader(column);
    }

    /** {@return the line that says what filters leave, and which are not understood; empty without filters} */
    public String filterLine() {
        return bar.text();
    }

    /** {@return whether rows are still being looked for} */
    public boolean isBusy() {
        return busy;
    }

    /** {@return the field that is open in the filter row, or null} */
    public Text filterField() {
        return widget.field().control();
    }

    /** {@return how the table is arranged} */
    public TableState state() {
        return model.state();
    }

    /** @param state how to arrange the table */
    public void restore(TableState state) {
        model.restore(state);
    }

    /**
     * @param columnId id of a column
     * @param text     what to filter it by
     */
    public void filter(String columnId, String text) {
        model.filter(columnId, text);
    }

    /**
     * @param elements the elements whose rows shall be selected, and no others
     * @param reveal   whether to scroll to the first of them
     */
    public void select(List<?> elements, boolean reveal) {
        widget.select(elements, reveal);
    }

    /** {@return the selected rows, in the order in which they are shown} */
    public List<TableRow> selectedRows() {
        return widget.selectedRows();
    }

    @Override
    public void rowsChanged() {
        bar.show(model, busy);
        widget.rowsChanged();
        changed.run();
    }

    @Override
    public void columnsChanged() {
        bar.show(model, busy);
        widget.columnsChanged();
    }

    @Override
    public void busy(boolean now) {
        busy = now;
        bar.show(model, busy);
    }

    @Override
    public void sort(int column, boolean add) {
        if (column >= 0 && column < columns().size()) {
            String id = columns().get(column).id();
            sort(add ? SortClicks.add(model.sort(), id) : SortClicks.click(model.sort(), id));
        }
    }

    @Override
    public void sort(List<SortKey> keys) {
        model.sort(keys);
    }

    @Override
    public void editFilter(int column) {
        widget.field().open(column);
    }

    @Override
    public void clearFilters() {
        widget.field().close();
        model.clearFilters();
    }

    @Override
    public void hide(int column) {
        model.arrangement().hide(columns().get(column), content().columns());
        arranged();
    }

    /**
     * Shows columns and no others.
     *
     * @param ids   those to show
     * @param order all, in the order of the user
     */
    public void show(List<String> ids, List<String> order) {
        model.arrangement().choose(ids, order, content().columns());
        arranged();
    }

    @Override
    public void freeze(int columns) {
        model.arrangement().freeze(columns);
        arranged();
    }

    private void arranged() {
        model.arrangeColumns();
        changed.run();
    }

    @Override
    public void chooseColumns() {
        ColumnChoice choice = new ColumnChoice(content().columns(), orderedColumns(), columns());
        if (new ColumnDialog(whole.getShell(), choice).open() == Window.OK) {
            show(choice.shownIds(), choice.order());
        }
    }

    @Override
    public void fitWidth(int column) {
        NatTable table = widget.control();
        int position = 0;
        while (position < table.getColumnCount() && table.getColumnIndexByPosition(position) != column) {
            position++;
        }
        if (position < table.getColumnCount()) {
            table.doCommand(new InitializeAutoResizeColumnsCommand(table, position, table.getConfigRegistry(),
                    new GCFactory(table)));
        }
    }

    @Override
    public void copy() {
        List<TableRow> rows = selectedRows();
        if (rows.isEmpty()) {
            return;
        }
        BusyIndicator.showWhile(whole.getDisplay(), () -> {
            TableClipboard text = new TableClipboard(model);
            Clipboard clipboard = new Clipboard(whole.getDisplay());
            try {
                clipboard.setContents(new Object[] {text.tabs(rows), text.html(rows)},
                        new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        });
    }

    @Override
    public void selectAll() {
        widget.selectAll();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A table of the table kit as it is drawn: position 0 of rows is the uppermost row on screen, mostly the header, and
 * position 0 of columns the leftmost column on screen.
 */
public final class GridHandle extends ControlHandle<NatTable> {

    GridHandle(UiThread ui, Keyboard keyboard, NatTable table) {
        super(ui, keyboard, table);
    }

    /** {@return how many rows are on screen, headers among them} */
    public int rows() {
        return ui.ask(() -> control().getRowCount());
    }

    /** {@return how many columns are on screen} */
    public int columns() {
        return ui.ask(() -> control().getColumnCount());
    }

    /**
     * @param column position from the left, from 0
     * @param row    position from above, from 0
     * @return the text of the cell
     */
    public String text(int column, int row) {
        return ui.ask(() -> read(column, row));
    }

    private String read(int column, int row) {
        Object value = control().getDataValueByPosition(column, row);
        return value == null ? "" : value.toString();
    }

    /**
     * @param column position from the left, from 0
     * @return the texts of the column on screen, from above
     */
    public List<String> column(int column) {
        return ui.ask(() -> IntStream.range(0, control().getRowCount()).mapToObj(row -> read(column, row)).toList());
    }

    /**
     * Clicks a cell.
     *
     * @param column position from the left, from 0
     * @param row    position from above, from 0
     */
    public void click(int column, int row) {
        ui.act(() -> Mouse.click(control(), middle(column, row), 0));
    }

    /**
     * Clicks a cell with the Ctrl key held down.
     *
     * @param column position from the left, from 0
     * @param row    position from above, from 0
     */
    public void ctrlClick(int column, int row) {
        ui.act(() -> Mouse.click(control(), middle(column, row), SWT.CTRL));
    }

    /**
     * Double-clicks a cell.
     *
     * @param column position from the left, from 0
     * @param row    position from above, from 0
     */
    public void doubleClickCell(int column, int row) {
        ui.act(() -> Mouse.doubleClick(control(), middle(column, row)));
    }

    /**
     * Chooses an entry of the context menu of a cell or header.
     *
     * @param column position from the left, from 0
     * @param row    position from above, from 0
     * @param path   texts of the entries
     */
    public void contextMenu(int column, int row, String... path) {
        ui.act(() -> new MenuPath(Mouse.menu(control(), middle(column, row))).choose(path));
    }

    private Point middle(int column, int row) {
        Rectangle bounds = control().getBoundsByPosition(column, row);
        if (bounds == null) {
            throw new AssertionError("no cell at column " + column + ", row " + row + " on screen");
        }
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}

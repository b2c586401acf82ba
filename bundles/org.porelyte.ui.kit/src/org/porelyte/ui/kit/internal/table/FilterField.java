// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The field that opens on a cell of the filter row. What is typed filters after a short pause; Enter and a click
 * elsewhere close the field, Escape goes back to the filter before, Tab goes on to the next column.
 */
final class FilterField {

    private static final int PAUSE_MS = 200;

    /** Shows the cell of a column, and says where it is. */
    interface Places {

        /** Scrolls so that a shown column is in view. */
        void reveal(int column);

        /** {@return the bounds of the filter cell of a shown column; null if it is not in view} */
        Rectangle bounds(int column);
    }

    private final NatTable table;
    private final TableModel model;
    private final Places places;
    private Text text;
    private String columnId = "";
    private String before = "";
    private int typed;

    FilterField(NatTable table, TableModel model, Places places) {
        this.table = table;
        this.model = model;
        this.places = places;
        table.addListener(SWT.Paint, event -> follow());
    }

    /** Opens the field for the column at a place among those shown; does nothing if there is none. */
    void open(int column) {
        close();
        if (column < 0 || column >= model.columns().size()) {
            return;
        }
        places.reveal(column);
        columnId = model.columns().get(column).id();
        before = model.filter(columnId);
        text = new Text(table, SWT.SINGLE);
        text.setData("org.eclipse.e4.ui.css.id", "filter");
        text.setFont(table.getFont());
        text.setMessage("filter");
        text.setText(before);
        text.selectAll();
        follow();
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> close());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                close();
                table.setFocus();
            }
        });
        text.setFocus();
    }

    private void traverse(Event event) {
        event.doit = false;
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                text.setText(before);
                close();
                table.setFocus();
            }
            case SWT.TRAVERSE_RETURN -> {
                close();
                table.setFocus();
            }
            case SWT.TRAVERSE_TAB_NEXT -> open(model.shownPlace(columnId) + 1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> open(model.shownPlace(columnId) - 1);
            default -> { }
        }
    }

    private void typed() {
        int now = ++typed;
        table.getDisplay().timerExec(PAUSE_MS, () -> {
            if (now == typed && text != null && !text.isDisposed()) {
                model.filter(columnId, text.getText());
            }
        });
    }

    private void follow() {
        if (text != null && !text.isDisposed()) {
            Rectangle bounds = places.bounds(model.shownPlace(columnId));
            if (bounds != null && !bounds.equals(text.getBounds())) {
                text.setBounds(bounds);
            }
            text.setVisible(bounds != null);
        }
    }

    /** Filters by what is typed and closes the field, if it is open. */
    void close() {
        Text closing = text;
        text = null;
        if (closing != null && !closing.isDisposed()) {
            model.filter(columnId, closing.getText());
            closing.dispose();
        }
    }

    /** {@return the field while it is open, otherwise null} */
    Text control() {
        return text;
    }
}

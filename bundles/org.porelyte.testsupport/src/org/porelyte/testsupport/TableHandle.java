// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A plain table, such as a list of choices in a wizard; for tables of the table kit see {@link GridHandle}. */
public final class TableHandle extends ControlHandle<Table> {

    TableHandle(UiThread ui, Keyboard keyboard, Table table) {
        super(ui, keyboard, table);
    }

    /** {@return the texts of the first column} */
    public List<String> rows() {
        return ui.ask(() -> Stream.of(control().getItems()).map(TableItem::getText).toList());
    }

    /**
     * Selects a row.
     *
     * @param text how the row begins
     */
    public void select(String text) {
        TableItem item = item(text);
        ui.act(() -> {
            control().setSelection(item);
            tell(item, SWT.NONE);
        });
    }

    /**
     * Clicks the check box of a row.
     *
     * @param text how the row begins
     */
    public void check(String text) {
        TableItem item = item(text);
        ui.act(() -> {
            item.setChecked(!item.getChecked());
            tell(item, SWT.CHECK);
        });
    }

    private TableItem item(String text) {
        return ui.awaitValue("a row that begins with " + text + " among " + rows(), () -> Stream
                .of(control().getItems()).filter(item -> item.getText().startsWith(text)).findFirst().orElse(null));
    }

    private void tell(TableItem item, int detail) {
        Event event = new Event();
        event.item = item;
        event.detail = detail;
        control().showItem(item);
        control().notifyListeners(SWT.Selection, event);
    }
}

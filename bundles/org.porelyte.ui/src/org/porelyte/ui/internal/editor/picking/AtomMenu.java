// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of an atom. The control keeps the last one, until the next is opened. */
final class AtomMenu {

    private final Control control;
    private final Consumer<Choice.Change> chosen;

    /** @param chosen told what the user chose, unless it is that already */
    AtomMenu(Control control, Consumer<Choice.Change> chosen) {
        this.control = control;
        this.chosen = chosen;
    }

    /**
     * @param title   says which atom it is
     * @param choices what can be done with it
     * @param place   of the atom in the control
     */
    void open(String title, List<Choice> choices, Point place) {
        close();
        Menu menu = new Menu(control);
        MenuItem head = new MenuItem(menu, SWT.PUSH);
        head.setText(title);
        head.setEnabled(false);
        new MenuItem(menu, SWT.SEPARATOR);
        fill(menu, choices);
        control.setMenu(menu);
        menu.setLocation(control.toDisplay(place));
        menu.setVisible(true);
    }

    /** Forgets the last menu: what it says may no longer be so. */
    void close() {
        Menu last = control.getMenu();
        if (last != null) {
            control.setMenu(null);
            last.dispose();
        }
    }

    private void fill(Menu menu, List<Choice> choices) {
        for (Choice choice : choices) {
            switch (choice) {
                case Choice.Line line -> new MenuItem(menu, SWT.SEPARATOR);
                case Choice.Group group -> {
                    MenuItem item = new MenuItem(menu, SWT.CASCADE);
                    item.setText(group.text());
                    Menu more = new Menu(item);
                    item.setMenu(more);
                    fill(more, group.choices());
                }
                case Choice.Change change -> add(menu, change);
            }
        }
    }

    private void add(Menu menu, Choice.Change change) {
        boolean now = change.state() == Choice.State.CHOSEN;
        MenuItem item = new MenuItem(menu, now ? SWT.RADIO : SWT.PUSH);
        item.setText(change.text());
        item.setSelection(now);
        item.setEnabled(change.state() != Choice.State.IMPOSSIBLE);
        if (!now) {
            // The menu goes with the change; GTK still uses it in this event.
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> item.getDisplay().asyncExec(() -> chosen.accept(change))));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableColumn;

/** The context menu: on a header what can be done with its column, elsewhere what can be done with rows. */
final class TableMenu {

    /** Where others may add to the menu. */
    private static final String ADDITIONS = "additions";

    /** What the entries do; columns are counted as they are shown. */
    interface Actions {

        void sort(List<SortKey> keys);

        void hide(int column);

        void freeze(int columns);

        void editFilter(int column);

        void clearFilters();

        void chooseColumns();

        void fitWidth(int column);

        void copy();

        void selectAll();
    }

    private final TableModel model;
    private final Actions actions;
    private final MenuManager manager = new MenuManager();
    private int column = -1;

    TableMenu(TableWidget widget, TableModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        NatTable table = widget.control();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        table.addListener(SWT.MenuDetect, event -> {
            Point point = table.toControl(event.x, event.y);
            column = widget.isHeader(point.x, point.y) ? widget.columnAt(point.x) : -1;
        });
        table.setMenu(manager.createContextMenu(table));
    }

    MenuManager manager() {
        return manager;
    }

    private void fill(IMenuManager menu) {
        if (column >= 0 && column < model.columns().size()) {
            fillForColumn(menu, column);
        } else {
            menu.add(new MenuEntry("&Copy\tCtrl+C", true, actions::copy));
            menu.add(new MenuEntry("Select &All\tCtrl+A", true, actions::selectAll));
            menu.add(new Separator());
            menu.add(new MenuEntry("Clear &Filters", model.filtered(), actions::clearFilters));
            menu.add(new MenuEntry("C&olumns...", true, actions::chooseColumns));
        }
        menu.add(new Separator(ADDITIONS));
    }

    private void fillForColumn(IMenuManager menu, int place) {
        TableColumn clicked = model.columns().get(place);
        List<SortKey> others = new ArrayList<>(model.sort());
        others.removeIf(key -> key.column().equals(clicked.id()));
        menu.add(new MenuEntry("Sort &Ascending", true,
                () -> actions.sort(List.of(new SortKey(clicked.id(), true)))));
        menu.add(new MenuEntry("Sort &Descending", true,
                () -> actions.sort(List.of(new SortKey(clicked.id(), false)))));
        menu.add(new MenuEntry("&Then Sort by This", !others.isEmpty() && others.equals(model.sort()),
                () -> actions.sort(SortClicks.add(model.sort(), clicked.id()))));
        menu.add(new MenuEntry("Do &Not Sort", !model.sort().isEmpty(), () -> actions.sort(List.of())));
        menu.add(new Separator());
        menu.add(new MenuEntry("&Filter...", true, () -> actions.editFilter(place)));
        menu.add(new MenuEntry("&Clear Filters", model.filtered(), actions::clearFilters));
        menu.add(new Separator());
        menu.add(new MenuEntry("&Hide Column", model.columns().size() > 1, () -> actions.hide(place)));
        menu.add(new MenuEntry("C&olumns...", true, actions::chooseColumns));
        menu.add(new MenuEntry("Fit &Width", true, () -> actions.fitWidth(place)));
        menu.add(new Separator());
        menu.add(new MenuEntry("Freeze up to &Here", place + 1 < model.columns().size(),
                () -> actions.freeze(place + 1)));
        menu.add(new MenuEntry("&Unfreeze", model.arrangement().frozen() > 0, () -> actions.freeze(0)));
    }
}

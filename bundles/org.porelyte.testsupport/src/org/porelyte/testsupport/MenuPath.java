// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Goes down a menu as a user does: opens, looks, chooses, closes. Belongs to the user interface thread. */
final class MenuPath {

    private final Menu menu;
    private final List<Menu> opened = new ArrayList<>();

    MenuPath(Menu menu) {
        this.menu = menu;
    }

    /** Chooses the entry at the end of the path, which must be enabled. */
    void choose(String... path) {
        MenuItem item = item(path);
        if (!item.isEnabled()) {
            close();
            throw new AssertionError("the menu entry " + String.join(" > ", path) + " is disabled");
        }
        int style = item.getStyle();
        if ((style & SWT.RADIO) != 0) {
            Stream.of(item.getParent().getItems()).filter(other -> (other.getStyle() & SWT.RADIO) != 0)
                    .forEach(other -> other.setSelection(other == item));
        } else if ((style & SWT.CHECK) != 0) {
            item.setSelection(!item.getSelection());
        }
        close();
        item.notifyListeners(SWT.Selection, new Event());
    }

    /** The texts of the entries below the path, without separators; those that are disabled in parentheses. */
    List<String> entries(String... path) {
        Menu level = menu;
        if (path.length > 0) {
            level = item(path).getMenu();
        }
        open(level);
        List<String> texts = Stream.of(level.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(item -> item.isEnabled() ? Labels.plain(item.getText()) : "(" + Labels.plain(item.getText()) + ")")
                .toList();
        close();
        return texts;
    }

    private MenuItem item(String... path) {
        Menu level = menu;
        MenuItem found = null;
        for (String text : path) {
            open(level);
            found = Stream.of(level.getItems()).filter(item -> Labels.same(item.getText(), text)).findFirst()
                    .orElse(null);
            if (found == null) {
                List<String> there = Stream.of(level.getItems()).map(item -> Labels.plain(item.getText())).toList();
                close();
                throw new AssertionError("no menu entry " + String.join(" > ", path) + "; there are " + there);
            }
            level = found.getMenu();
        }
        return found;
    }

    private void open(Menu level) {
        if (level == null) {
            throw new AssertionError("the entry has no menu");
        }
        if ((level.getStyle() & SWT.BAR) == 0 && !opened.contains(level)) {
            level.notifyListeners(SWT.Show, new Event());
            opened.add(level);
        }
    }

    private void close() {
        for (Menu level : opened.reversed()) {
            if (!level.isDisposed()) {
                level.notifyListeners(SWT.Hide, new Event());
            }
        }
        opened.clear();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchActionConstants;

/** Offers as items of a menu. */
final class FixItems {

    private FixItems() {
    }

    /** Adds an item per offer, or one that says that there is none. */
    static void fill(IMenuManager menu, List<FixOffer> offers) {
        offers.forEach(offer -> menu.add(new Item(offer.label(), offer::apply)));
        if (offers.isEmpty()) {
            menu.add(new Item("No quick fix", null));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** An item that does something, or cannot be chosen. */
    private static final class Item extends ContributionItem {

        private final String label;
        private final Runnable task;

        Item(String label, Runnable task) {
            this.label = label;
            this.task = task;
        }

        @Override
        public void fill(Menu menu, int index) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, index);
            item.setText(label.replace("&", "&&"));
            item.setEnabled(task != null);
            item.addListener(SWT.Selection, event -> task.run());
        }
    }
}

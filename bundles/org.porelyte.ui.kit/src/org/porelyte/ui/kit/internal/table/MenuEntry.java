// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A line of a menu that does something. */
final class MenuEntry extends ContributionItem {

    private final String label;
    private final boolean enabled;
    private final Runnable work;

    MenuEntry(String label, boolean enabled, Runnable work) {
        this.label = label;
        this.enabled = enabled;
        this.work = work;
    }

    @Override
    public void fill(Menu menu, int index) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index < 0 ? menu.getItemCount() : index);
        item.setText(label);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> work.run());
    }
}

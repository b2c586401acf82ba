// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.recent;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import org.porelyte.ui.internal.preferences.WorkbenchPreferences;

/** A menu item per library that was opened last, the first ten with their numbers as keys. */
public final class RecentItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = new RecentLibraries(InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE)).files();
        if (files.isEmpty()) {
            return new IContributionItem[] {new NoItem()};
        }
        IContributionItem[] items = new IContributionItem[files.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(i + 1, files.get(i));
        }
        return items;
    }

    private static IContributionItem item(int number, Path file) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                OpenRecentHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        item.label = label(number, file);
        item.tooltip = file.toString();
        item.parameters = Map.of(OpenRecentHandler.FILE, file.toString());
        return new CommandContributionItem(item);
    }

    /** Name and folder; a single ampersand would underline the next letter. */
    private static String label(int number, Path file) {
        String digit = number < 10 ? "&" + number : "1&0";
        return digit + "  " + (file.getFileName() + "  (" + file.getParent() + ")").replace("&", "&&");
    }

    /** Says that there is none. */
    private static final class NoItem extends ContributionItem {
        @Override
        public void fill(Menu menu, int index) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, index);
            item.setText("(none yet)");
            item.setEnabled(false);
        }
    }
}

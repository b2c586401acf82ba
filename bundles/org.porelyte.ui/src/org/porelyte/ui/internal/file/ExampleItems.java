// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import org.porelyte.examples.Examples;

/** A menu item per example. */
public final class ExampleItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return new Examples().names().stream().map(ExampleItems::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String name) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                "org.porelyte.ui.openExample", CommandContributionItem.STYLE_PUSH);
        item.label = name;
        item.parameters = Map.of(OpenExampleHandler.NAME, name);
        return new CommandContributionItem(item);
    }
}

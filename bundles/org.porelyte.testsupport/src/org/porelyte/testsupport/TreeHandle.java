// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class TreeHandle extends ControlHandle<Tree> {

    TreeHandle(UiThread ui, Keyboard keyboard, Tree tree) {
        super(ui, keyboard, tree);
    }

    /**
     * Finds an item and opens those above it.
     *
     * @param path texts of the items from the outermost; a text that ends with {@code *} is the beginning of one
     * @return the item
     */
    public TreeItemHandle item(String... path) {
        TreeItem item = null;
        for (int depth = 0; depth < path.length; depth++) {
            String text = path[depth];
            TreeItem parent = item;
            if (parent != null) {
                ui.act(() -> TreeItemHandle.open(parent, true));
            }
            item = ui.awaitValue("the item " + String.join(" > ", List.of(path).subList(0, depth + 1)) + " among "
                    + children(parent), () -> Stream.of(items(parent)).filter(found -> fits(found, text)).findFirst()
                            .orElse(null));
        }
        return new TreeItemHandle(ui, keyboard, this, item);
    }

    /**
     * @param path texts of the items from the outermost; none for the tree itself
     * @return the texts of the items below
     */
    public List<String> children(String... path) {
        TreeItem parent = path.length == 0 ? null : item(path).item();
        if (parent != null) {
            ui.act(() -> TreeItemHandle.open(parent, true));
        }
        return children(parent);
    }

    /** {@return the texts of the selected items} */
    public List<String> selection() {
        return ui.ask(() -> Stream.of(control().getSelection()).map(TreeItem::getText).toList());
    }

    private List<String> children(TreeItem parent) {
        return ui.ask(() -> Stream.of(items(parent)).map(TreeItem::getText).toList());
    }

    private TreeItem[] items(TreeItem parent) {
        return parent == null ? control().getItems() : parent.getItems();
    }

    private static boolean fits(TreeItem item, String wanted) {
        return wanted.endsWith("*") ? item.getText().startsWith(wanted.substring(0, wanted.length() - 1))
                : item.getText().equals(wanted);
    }

    /** Drags the selected items to an item of this or another tree. */
    boolean dragTo(TreeItem target, int operation) {
        return drag((Control) ui.ask(target::getParent), target, operation);
    }
}

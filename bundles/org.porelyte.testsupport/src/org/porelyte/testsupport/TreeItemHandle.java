// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree. */
public final class TreeItemHandle {

    private final UiThread ui;
    private final Keyboard keyboard;
    private final TreeHandle tree;
    private final TreeItem item;

    TreeItemHandle(UiThread ui, Keyboard keyboard, TreeHandle tree, TreeItem item) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.tree = tree;
        this.item = item;
    }

    /** {@return the item; to be used in the thread of the user interface} */
    public TreeItem item() {
        return item;
    }

    /** {@return its text} */
    public String text() {
        return ui.ask(() -> item.getText());
    }

    /** {@return what it stands for: an element of the model, mostly} */
    public Object element() {
        return ui.ask(() -> item.getData());
    }

    /**
     * Shows or hides what is below it.
     *
     * @param expanded whether to show it
     * @return this item
     */
    public TreeItemHandle expand(boolean expanded) {
        ui.act(() -> open(item, expanded));
        return this;
    }

    static void open(TreeItem item, boolean expanded) {
        if (item.getExpanded() != expanded) {
            send(item, expanded ? SWT.Expand : SWT.Collapse);
            item.setExpanded(expanded);
        }
    }

    /**
     * Selects it alone.
     *
     * @return this item
     */
    public TreeItemHandle select() {
        ui.act(() -> {
            item.getParent().setFocus();
            item.getParent().setSelection(item);
            item.getParent().showItem(item);
            send(item, SWT.Selection);
        });
        return this;
    }

    /**
     * Selects it besides those that are selected, as a click with the Ctrl key does.
     *
     * @return this item
     */
    public TreeItemHandle selectToo() {
        ui.act(() -> {
            item.getParent().select(item);
            send(item, SWT.Selection);
        });
        return this;
    }

    /** Selects and double-clicks it. */
    public void doubleClick() {
        select();
        ui.act(() -> {
            Mouse.doubleClick(item.getParent(), Items.middle(item));
            if (!item.isDisposed()) {
                send(item, SWT.DefaultSelection);
            }
        });
    }

    /**
     * Selects it and chooses an entry of its context menu.
     *
     * @param path texts of the entries
     */
    public void contextMenu(String... path) {
        selectUnlessSelected();
        ui.act(() -> new MenuPath(Mouse.menu(item.getParent(), Items.middle(item))).choose(path));
    }

    /**
     * @param path texts of the entries of its context menu
     * @return the texts of the entries below, those that are disabled in parentheses
     */
    public List<String> contextMenuEntries(String... path) {
        selectUnlessSelected();
        return ui.ask(() -> new MenuPath(Mouse.menu(item.getParent(), Items.middle(item))).entries(path));
    }

    private void selectUnlessSelected() {
        if (!ui.ask(() -> List.of(item.getParent().getSelection()).contains(item))) {
            select();
        }
    }

    /**
     * Selects it and presses a key.
     *
     * @param keys such as {@code Del}, {@code F2} or {@code Ctrl+C}
     */
    public void press(String keys) {
        select();
        tree.focus();
        keyboard.press(keys);
    }

    /**
     * Selects it and drags it to another item, to move it there.
     *
     * @param target where to drop it
     * @return whether it was taken
     */
    public boolean dragTo(TreeItemHandle target) {
        select();
        return tree.dragTo(target.item, DND.DROP_MOVE);
    }

    /**
     * Selects it and drags it to another item, to make a copy there.
     *
     * @param target where to drop it
     * @return whether it was taken
     */
    public boolean dragCopyTo(TreeItemHandle target) {
        select();
        return tree.dragTo(target.item, DND.DROP_COPY);
    }

    private static void send(TreeItem item, int type) {
        Event event = new Event();
        event.item = item;
        Tree parent = item.getParent();
        parent.notifyListeners(type, event);
    }
}

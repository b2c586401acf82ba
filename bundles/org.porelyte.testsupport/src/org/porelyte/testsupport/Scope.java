// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** A part of a window in which controls are looked for: those that can be seen, waited for until they are there. */
public class Scope {

    /** Key of {@link Control#setData(String, Object)} under which a control keeps its id. */
    public static final String ID = "org.porelyte.id";

    final UiThread ui;
    final Keyboard keyboard;
    private final Control root;

    Scope(UiThread ui, Keyboard keyboard, Control root) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.root = root;
    }

    /** {@return the control that holds all the others} */
    public Control control() {
        return root;
    }

    /**
     * @param id what the control keeps under {@link #ID}
     * @return the control
     */
    public ControlHandle<Control> id(String id) {
        return find(Control.class, "with the id " + id, control -> id.equals(control.getData(ID)));
    }

    /**
     * @param type the first control of this class
     * @param <C>  its class
     * @return the control
     */
    public <C extends Control> ControlHandle<C> first(Class<C> type) {
        return find(type, "", control -> true);
    }

    /**
     * @param type class of the control
     * @param what in words, for the message when there is none
     * @param fits tells the control, in the thread of the user interface
     * @param <C>  its class
     * @return the control
     */
    public <C extends Control> ControlHandle<C> find(Class<C> type, String what, Predicate<C> fits) {
        return new ControlHandle<>(ui, keyboard, control(type, what, fits));
    }

    private <C extends Control> C control(Class<C> type, String what, Predicate<C> fits) {
        return ui.awaitValue((type.getSimpleName() + " " + what).strip() + " in " + ui.ask(root::toString),
                () -> Widgets.find(root, type, fits));
    }

    /**
     * @param type class of controls
     * @param fits tells a control, in the thread of the user interface
     * @param <C>  their class
     * @return whether one is there now
     */
    public <C extends Control> boolean has(Class<C> type, Predicate<C> fits) {
        return ui.ask(() -> Widgets.find(root, type, fits) != null);
    }

    /** {@return all texts that can be read here now, in the order in which the controls were made} */
    public List<String> texts() {
        return ui.ask(() -> Widgets.all(root, Control.class).stream().map(Labels::textOf).filter(Objects::nonNull)
                .filter(text -> !text.isBlank()).toList());
    }

    /**
     * @param text what the control shows: a label, link, button
     * @return the control
     */
    public ControlHandle<Control> text(String text) {
        return find(Control.class, "with the text " + text, control -> {
            String shown = Labels.textOf(control);
            return shown != null && Labels.same(shown, text);
        });
    }

    /**
     * @param text on a button of any kind
     * @return the button
     */
    public ControlHandle<Button> button(String text) {
        return find(Button.class, text, button -> Labels.same(button.getText(), text));
    }

    /**
     * @param title of a group
     * @return what is in it
     */
    public Scope group(String title) {
        return new Scope(ui, keyboard, control(Group.class, title, group -> Labels.same(group.getText(), title)));
    }

    /**
     * @param id what a composite keeps under {@link #ID}
     * @return what is in it
     */
    public Scope inside(String id) {
        return new Scope(ui, keyboard, control(Composite.class, id, found -> id.equals(found.getData(ID))));
    }

    /**
     * @param label before a field to type into or choose from
     * @return the field
     */
    public FieldHandle field(String label) {
        return new FieldHandle(ui, keyboard, control(Control.class, "labelled " + label,
                control -> isField(control) && Labels.same(Labels.before(control), label)));
    }

    /**
     * @param id what a field keeps under {@link #ID}
     * @return the field
     */
    public FieldHandle fieldById(String id) {
        return new FieldHandle(ui, keyboard, control(Control.class, "with the id " + id,
                control -> isField(control) && id.equals(control.getData(ID))));
    }

    /**
     * @param message that an empty field shows
     * @return the field
     */
    public FieldHandle fieldWithMessage(String message) {
        return new FieldHandle(ui, keyboard,
                control(Text.class, "with the message " + message, text -> message.equals(text.getMessage())));
    }

    private static boolean isField(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo
                || control instanceof Spinner;
    }

    /** {@return the first tree} */
    public TreeHandle tree() {
        return new TreeHandle(ui, keyboard, control(Tree.class, "", tree -> true));
    }

    /** {@return the first plain table} */
    public TableHandle table() {
        return new TableHandle(ui, keyboard, control(Table.class, "", table -> true));
    }

    /**
     * @param row how a row of it begins
     * @return the first plain table that has such a row
     */
    public TableHandle tableWith(String row) {
        return new TableHandle(ui, keyboard, control(Table.class, "with a row " + row,
                table -> List.of(table.getItems()).stream().anyMatch(item -> item.getText().startsWith(row))));
    }

    /** {@return the first table of the table kit} */
    public GridHandle grid() {
        return new GridHandle(ui, keyboard, control(NatTable.class, "", table -> true));
    }

    /**
     * Presses a button of a tool bar.
     *
     * @param text its tooltip, the key binding in parentheses left out, or text
     */
    public void clickTool(String text) {
        ToolItem item = ui.awaitValue("the tool " + text, () -> Widgets.all(root, ToolBar.class).stream()
                .flatMap(bar -> List.of(bar.getItems()).stream()).filter(tool -> isTool(tool, text)).findFirst()
                .orElse(null));
        ui.await("the tool " + text + " to be enabled", item::isEnabled);
        ui.act(() -> {
            if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                item.setSelection(!item.getSelection());
            }
            item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
    }

    private static boolean isTool(ToolItem tool, String text) {
        String tip = tool.getToolTipText();
        return Labels.same(tool.getText(), text)
                || tip != null && Labels.same(tip.replaceAll(" \\([^)]*\\)$", ""), text);
    }
}

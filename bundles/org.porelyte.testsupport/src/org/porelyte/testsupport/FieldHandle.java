// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** A field to type into or to choose from. */
public final class FieldHandle extends ControlHandle<Control> {

    FieldHandle(UiThread ui, Keyboard keyboard, Control control) {
        super(ui, keyboard, control);
    }

    /** {@return what stands in it} */
    public String value() {
        return ui.ask(() -> control() instanceof Spinner spinner ? spinner.getText() : Labels.textOf(control()));
    }

    /**
     * Types a text in place of what stands there, one key after the other. The focus stays in the field: what the field
     * does when it is left needs {@link #leave()}.
     *
     * @param text one line; empty to clear the field
     */
    public void enter(String text) {
        focus();
        ui.act(this::selectAll);
        if (text.isEmpty()) {
            keyboard.press("Del");
        } else {
            keyboard.type(text);
        }
        ui.await("the text '" + text + "' in the field, which has '" + value() + "'",
                () -> text.equals(control() instanceof Spinner spinner ? spinner.getText() : Labels.textOf(control())));
    }

    private void selectAll() {
        switch (control()) {
            case Text text -> text.selectAll();
            case StyledText text -> text.selectAll();
            case Combo combo -> combo.setSelection(new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
            case Spinner spinner -> spinner.setSelection(spinner.getSelection());
            default -> throw new IllegalStateException("no text can be selected in " + control());
        }
    }

    /** Goes on to the next control, as the tabulator key does. */
    public void leave() {
        focus();
        ui.act(() -> control().traverse(SWT.TRAVERSE_TAB_NEXT));
    }

    /**
     * Chooses an entry of a list.
     *
     * @param entry its text
     */
    public void choose(String entry) {
        ui.act(() -> {
            Combo combo = (Combo) control();
            int index = combo.indexOf(entry);
            if (index < 0) {
                throw new AssertionError("no entry " + entry + "; there are " + List.of(combo.getItems()));
            }
            combo.setFocus();
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /**
     * Sets the number of a spinner as its arrows would.
     *
     * @param number the number
     */
    public void set(int number) {
        ui.act(() -> {
            Spinner spinner = (Spinner) control();
            spinner.setFocus();
            spinner.setSelection(number);
            spinner.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** {@return the entries that can be chosen} */
    public List<String> entries() {
        return ui.ask(() -> List.of(((Combo) control()).getItems()));
    }
}

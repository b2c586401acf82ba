// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;

/**
 * A control that was found.
 *
 * @param <C> its class
 */
public class ControlHandle<C extends Control> {

    final UiThread ui;
    final Keyboard keyboard;
    private final C control;

    ControlHandle(UiThread ui, Keyboard keyboard, C control) {
        this.ui = ui;
        this.keyboard = keyboard;
        this.control = control;
    }

    /** {@return the control; to be used in the thread of the user interface} */
    public C control() {
        return control;
    }

    /** {@return the text that it shows; empty if it shows none} */
    public String text() {
        return ui.ask(() -> {
            String text = Labels.textOf(control);
            return text == null ? "" : text;
        });
    }

    /** {@return whether it can be used} */
    public boolean isEnabled() {
        return ui.ask(control::isEnabled);
    }

    /** {@return whether a check box, radio or toggle button is chosen} */
    public boolean isChosen() {
        return ui.ask(() -> ((Button) (Control) control).getSelection());
    }

    /** {@return its tooltip; empty for none} */
    public String tooltip() {
        return ui.ask(() -> control.getToolTipText() == null ? "" : control.getToolTipText());
    }

    /** Gives it the focus of the keyboard. */
    public void focus() {
        ui.await("the focus on " + ui.ask(control::toString), () -> {
            if (!control.isFocusControl()) {
                // Without a window manager, as under Xvfb, nobody gives the focus back when another window goes.
                control.getShell().forceActive();
                control.forceFocus();
            }
            return control.isFocusControl();
        });
    }

    /** Clicks it once it is enabled: a button is pressed, a link followed, others get the events of a mouse. */
    public void click() {
        ui.await(ui.ask(control::toString) + " to be enabled", control::isEnabled);
        if (control instanceof Button button) {
            ui.act(() -> press(button));
        } else if (control instanceof Link link) {
            ui.act(() -> follow(link));
        } else {
            ui.act(() -> Mouse.click(control, middle(), 0));
        }
    }

    private static void press(Button button) {
        button.setFocus();
        if ((button.getStyle() & SWT.RADIO) != 0) {
            Stream.of(button.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(other -> (other.getStyle() & SWT.RADIO) != 0 && other != button && other.getSelection())
                    .forEach(other -> {
                        other.setSelection(false);
                        other.notifyListeners(SWT.Selection, new Event());
                    });
            button.setSelection(true);
        } else if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void follow(Link link) {
        Event event = new Event();
        String text = link.getText();
        event.text = text.replaceAll("(?s).*<[aA](?: href=\"([^\"]*)\")?>(.*?)</[aA]>.*", "$1");
        if (event.text.isEmpty()) {
            event.text = text.replaceAll("(?s).*<[aA]>(.*?)</[aA]>.*", "$1");
        }
        link.notifyListeners(SWT.Selection, event);
    }

    /**
     * Clicks a place in it.
     *
     * @param x distance from its left edge in points
     * @param y distance from its upper edge in points
     */
    public void click(int x, int y) {
        ui.act(() -> Mouse.click(control, new Point(x, y), 0));
    }

    /**
     * Double-clicks a place in it.
     *
     * @param x distance from its left edge in points
     * @param y distance from its upper edge in points
     */
    public void doubleClick(int x, int y) {
        ui.act(() -> Mouse.doubleClick(control, new Point(x, y)));
    }

    /** Double-clicks its middle. */
    public void doubleClick() {
        ui.act(() -> Mouse.doubleClick(control, middle()));
    }

    /**
     * Chooses an entry of its context menu.
     *
     * @param path texts of the entries
     */
    public void contextMenu(String... path) {
        ui.act(() -> new MenuPath(Mouse.menu(control, place())).choose(path));
    }

    /**
     * Chooses an entry of the menu that a click on the control has just opened.
     *
     * @param path texts of the entries
     */
    public void openedMenu(String... path) {
        Menu opened = ui.awaitValue("a menu of " + ui.ask(control::toString), control::getMenu);
        ui.act(() -> new MenuPath(opened).choose(path));
    }

    /**
     * @param path texts of the entries of its context menu
     * @return the texts of the entries below, those that are disabled in parentheses
     */
    public List<String> contextMenuEntries(String... path) {
        return ui.ask(() -> new MenuPath(Mouse.menu(control, place())).entries(path));
    }

    /**
     * Types a text into it, one key after the other.
     *
     * @param text one line
     */
    public void type(String text) {
        focus();
        keyboard.type(text);
    }

    /**
     * Gives it the focus and presses a key.
     *
     * @param keys such as {@code Ctrl+Z}, {@code F2} or {@code Del}
     */
    public void press(String keys) {
        focus();
        keyboard.press(keys);
    }

    /**
     * Drags what is selected in it to another control, to move it there.
     *
     * @param target where to drop it: its middle
     * @return whether it was taken
     */
    public boolean dragTo(ControlHandle<?> target) {
        return drag(target.control(), null, DND.DROP_MOVE);
    }

    /** Drags what is selected, and returns whether it was taken. */
    final boolean drag(Control target, Item item, int operation) {
        return ui.ask(() -> {
            Point size = target.getSize();
            Point at = item == null ? new Point(size.x / 2, size.y / 2) : Items.middle(item);
            return new DragAndDrop(control, target, item, at, operation).run() != DND.DROP_NONE;
        });
    }

    /** Where a click of the right button goes. */
    Point place() {
        return middle();
    }

    private Point middle() {
        Point size = control.getSize();
        return new Point(size.x / 2, size.y / 2);
    }
}

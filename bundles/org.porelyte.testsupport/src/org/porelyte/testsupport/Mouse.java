// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

/**
 * Gives controls the events of a mouse. They do not go through the display, where another window may be in front. The
 * methods belong to the user interface thread.
 */
final class Mouse {

    private Mouse() {
    }

    /** Presses and releases the left button, with modifier keys such as {@link SWT#CTRL} or none (0). */
    static void click(Control control, Point at, int modifiers) {
        control.setFocus();
        send(control, SWT.MouseDown, 1, 1, at, modifiers);
        if (!control.isDisposed()) {
            send(control, SWT.MouseUp, 1, 1, at, modifiers | SWT.BUTTON1);
        }
    }

    static void doubleClick(Control control, Point at) {
        click(control, at, 0);
        send(control, SWT.MouseDown, 1, 2, at, 0);
        send(control, SWT.MouseDoubleClick, 1, 2, at, 0);
        if (!control.isDisposed()) {
            send(control, SWT.MouseUp, 1, 2, at, SWT.BUTTON1);
        }
    }

    /** Moves over a control, so that it shows tooltips and cursors. */
    static void move(Control control, Point at) {
        send(control, SWT.MouseMove, 0, 0, at, 0);
        send(control, SWT.MouseHover, 0, 0, at, 0);
    }

    /** Asks for the menu of a place and returns it; an error if there is none. */
    static Menu menu(Control control, Point at) {
        send(control, SWT.MouseDown, 3, 1, at, 0);
        Event event = new Event();
        Point onDisplay = control.toDisplay(at);
        event.x = onDisplay.x;
        event.y = onDisplay.y;
        event.detail = SWT.MENU_MOUSE;
        control.notifyListeners(SWT.MenuDetect, event);
        if (event.doit) {
            for (Control owner = control; owner != null; owner = owner.getParent()) {
                if (owner.getMenu() != null) {
                    return owner.getMenu();
                }
            }
        }
        throw new AssertionError("there is no menu on " + control);
    }

    private static void send(Control control, int type, int button, int count, Point at, int state) {
        Event event = new Event();
        event.type = type;
        event.display = Display.getCurrent();
        event.widget = control;
        event.button = button;
        event.count = count;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = state;
        control.notifyListeners(type, event);
    }
}

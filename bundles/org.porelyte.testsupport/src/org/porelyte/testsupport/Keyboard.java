// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Presses keys, which go to the control that has the focus as those of a real keyboard do. */
final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};

    private final UiThread ui;

    Keyboard(UiThread ui) {
        this.ui = ui;
    }

    /** Types letters, signs and digits one by one. */
    void type(String text) {
        text.chars().forEach(letter -> {
            if (!ui.ask(() -> stroke(0, (char) letter))) {
                ui.act(() -> insert(String.valueOf((char) letter)));
            }
            ui.settle();
        });
    }

    /** Presses a key with its modifiers, such as {@code Ctrl+Shift+S}, {@code F1}, {@code Enter} or {@code Esc}. */
    void press(String keys) {
        KeyStroke stroke;
        try {
            stroke = KeyStroke.getInstance(keys.replace("Enter", "CR"));
        } catch (ParseException e) {
            throw new IllegalArgumentException("'" + keys + "' is no key: expected such as Ctrl+Shift+S or F1", e);
        }
        int key = stroke.getNaturalKey();
        boolean letter = key > ' ' && key < SWT.DEL;
        if (!ui.ask(() -> {
            hold(stroke.getModifierKeys(), SWT.KeyDown);
            boolean posted = letter ? stroke(0, Character.toLowerCase((char) key)) : stroke(key, (char) 0);
            hold(stroke.getModifierKeys(), SWT.KeyUp);
            return posted;
        })) {
            throw new AssertionError("this display takes no key " + keys + "; is its window active?");
        }
        ui.settle();
    }

    private boolean stroke(int code, char character) {
        return post(SWT.KeyDown, code, character) && post(SWT.KeyUp, code, character);
    }

    private void hold(int modifiers, int type) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(type, modifier, (char) 0);
            }
        }
    }

    private static boolean post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        return Display.getCurrent().post(event);
    }

    /** For displays that take no events from programs. */
    private static void insert(String letter) {
        Control focused = Display.getCurrent().getFocusControl();
        switch (focused) {
            case Text text -> text.insert(letter);
            case StyledText text -> text.insert(letter);
            case Combo combo -> combo.setText(combo.getText() + letter);
            case null, default -> throw new AssertionError("nothing to type into: " + focused);
        }
    }
}

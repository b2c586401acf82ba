// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The colours of a table, made from those that the theme gave to the control around it. */
record Palette(RGB background, RGB foreground, RGB selection, RGB selectionText) {

    private static final RGB DARK_SELECTION = new RGB(38, 79, 120);
    private static final RGB PROBLEM = new RGB(214, 69, 0);
    private static final RGB WHITE = new RGB(255, 255, 255);

    static Palette around(Control control) {
        RGB around = control.getBackground().getRGB();
        Display display = control.getDisplay();
        if (luminance(around) < 128) {
            return new Palette(around, control.getForeground().getRGB(), DARK_SELECTION, WHITE);
        }
        return new Palette(system(display, SWT.COLOR_LIST_BACKGROUND), system(display, SWT.COLOR_LIST_FOREGROUND),
                system(display, SWT.COLOR_LIST_SELECTION), system(display, SWT.COLOR_LIST_SELECTION_TEXT));
    }

    private static RGB system(Display display, int id) {
        return display.getSystemColor(id).getRGB();
    }

    private static double luminance(RGB colour) {
        return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue;
    }

    Color body() {
        return new Color(background);
    }

    Color text() {
        return new Color(foreground);
    }

    Color stripe() {
        return mixed(0.035);
    }

    Color header() {
        return mixed(0.08);
    }

    Color grid() {
        return mixed(0.14);
    }

    /** For texts that matter less than those beside them. */
    Color dimmed() {
        return mixed(0.62);
    }

    /** For signs that may be overlooked. */
    Color faint() {
        return mixed(0.35);
    }

    /** Behind what is not understood. */
    Color problem() {
        return new Color(mix(background.red, PROBLEM.red, 0.3), mix(background.green, PROBLEM.green, 0.3),
                mix(background.blue, PROBLEM.blue, 0.3));
    }

    Color selected() {
        return new Color(selection);
    }

    Color selectedText() {
        return new Color(selectionText);
    }

    private Color mixed(double share) {
        return new Color(mix(background.red, foreground.red, share), mix(background.green, foreground.green, share),
                mix(background.blue, foreground.blue, share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}

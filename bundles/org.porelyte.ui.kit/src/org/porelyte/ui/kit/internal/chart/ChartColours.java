// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import org.porelyte.plots.Palette;
import org.porelyte.plots.Rgb;

/** The colours of a chart on the ground that the theme gives to what is around it. */
final class ChartColours {

    private static final int MIDDLE = 3 * 128;

    private final Palette palette;

    private ChartColours(Palette palette) {
        this.palette = palette;
    }

    static ChartColours around(Control control) {
        RGB ground = control.getBackground().getRGB();
        boolean dark = ground.red + ground.green + ground.blue < MIDDLE;
        return new ChartColours(dark ? Palette.DARK.on(new Rgb(ground.red, ground.green, ground.blue),
                Palette.DARK.ink()) : Palette.LIGHT);
    }

    boolean isSame(ChartColours other) {
        return other != null && palette.equals(other.palette);
    }

    Palette palette() {
        return palette;
    }

    static Color of(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    Color ground() {
        return of(palette.ground());
    }

    Color ink() {
        return of(palette.ink());
    }

    Color muted() {
        return of(palette.muted());
    }

    Color grid() {
        return of(palette.grid());
    }

    Color series(int index) {
        return of(palette.colour(index));
    }
}

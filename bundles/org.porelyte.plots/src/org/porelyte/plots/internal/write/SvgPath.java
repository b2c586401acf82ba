// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import org.porelyte.plots.internal.scene.Path;

/** Outlines in the letters of SVG. */
final class SvgPath implements Path.Reader {

    private final StringBuilder data = new StringBuilder();

    private SvgPath() {
    }

    static String data(Path path) {
        SvgPath reader = new SvgPath();
        path.read(reader);
        return reader.data.toString();
    }

    private void step(char letter, double... places) {
        data.append(letter);
        for (int i = 0; i < places.length; i++) {
            String number = Decimals.text(places[i]);
            data.append(i == 0 || number.startsWith("-") ? "" : " ").append(number);
        }
    }

    @Override
    public void moveTo(double x, double y) {
        step('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        step('L', x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        step('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        step('Z');
    }
}

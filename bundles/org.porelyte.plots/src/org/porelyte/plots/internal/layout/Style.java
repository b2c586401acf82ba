// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.layout;

import org.porelyte.plots.Palette;
import org.porelyte.plots.Sheet;
import org.porelyte.plots.internal.font.BundledFont;

/**
 * Sizes that follow from the sheet, in points.
 *
 * @param sheet the sheet
 * @param font  the font
 */
record Style(Sheet sheet, BundledFont font) {

    Palette palette() {
        return sheet.palette();
    }

    /** Letters of the titles of axes. */
    double size() {
        return sheet.fontSize();
    }

    double tickSize() {
        return size() * 0.92;
    }

    double titleSize() {
        return size() * 1.15;
    }

    double noteSize() {
        return size() * 0.85;
    }

    double tickLength() {
        return size() * 0.42;
    }

    double minorLength() {
        return size() * 0.24;
    }

    /** Between a thing and the next. */
    double gap() {
        return size() * 0.45;
    }

    /** At the edge of the sheet. */
    double margin() {
        return size() * 0.6;
    }

    /** Lines of axes. */
    double line() {
        return size() * 0.085;
    }

    double hairline() {
        return size() * 0.06;
    }

    /** Names of categories may take that much of the sheet. */
    double longestLabel() {
        return sheet.width() * 0.42;
    }
}

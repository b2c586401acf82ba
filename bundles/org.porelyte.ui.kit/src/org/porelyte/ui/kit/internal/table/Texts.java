// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.swt.graphics.GC;

/** Texts in a place that may be too narrow for them. */
final class Texts {

    private static final String MORE = "\u2026";

    private Texts() {
    }

    /** {@return the text, or its beginning and three points if it is wider than a width in pixels} */
    static String fit(GC gc, String text, int width) {
        if (text.isEmpty() || gc.textExtent(text).x <= width) {
            return text;
        }
        int room = width - gc.textExtent(MORE).x;
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle)).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + MORE;
    }
}

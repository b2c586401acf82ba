// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/** How a line is drawn. */
public enum Dash {
    /** No line. */
    NONE(),
    /** Without gaps. */
    SOLID(),
    /** Dashes. */
    DASHED(5, 2.5),
    /** Dots. */
    DOTTED(1.2, 2),
    /** Dash, dot. */
    DASH_DOTTED(6, 2, 1.2, 2);

    private final Numbers pattern;

    Dash(double... pattern) {
        this.pattern = Numbers.of(pattern);
    }

    /** {@return lengths of stroke and gap in turn, in widths of the line; empty where there are no gaps} */
    public Numbers pattern() {
        return pattern;
    }

    /**
     * @param index of a series, from 0
     * @return its dash; after four they begin again
     */
    public static Dash of(int index) {
        return values()[1 + Math.floorMod(index, values().length - 1)];
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/** The shape of a point. Series differ by shape as well as by colour, so that nothing is told by colour alone. */
public enum Marker {
    /** Circle. */
    CIRCLE,
    /** Square. */
    SQUARE,
    /** Triangle on its base. */
    TRIANGLE,
    /** Square on its corner. */
    DIAMOND,
    /** Triangle on its tip. */
    TRIANGLE_DOWN,
    /** Pentagon. */
    PENTAGON,
    /** Upright cross. */
    PLUS,
    /** Diagonal cross. */
    CROSS,
    /** No mark. */
    NONE;

    private static final int SHAPES = 8;

    /**
     * @param index of a series, from 0
     * @return its shape; after eight they begin again
     */
    public static Marker of(int index) {
        return values()[Math.floorMod(index, SHAPES)];
    }
}

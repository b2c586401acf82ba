// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Objects;

/**
 * The paper that a chart is written on.
 *
 * @param width    in points (1/72 inch)
 * @param height   in points
 * @param fontSize of the titles of axes, in points
 * @param grid     whether lines go across the plot at labelled ticks
 * @param palette  the colours
 */
public record Sheet(double width, double height, double fontSize, boolean grid, Palette palette) {

    /** A figure in one column of a journal: 3.33 inch wide, letters of 8 points. */
    public static final Sheet ONE_COLUMN = new Sheet(240, 180, 8, false, Palette.LIGHT);

    /** A figure across both columns of a journal: 7 inch wide, letters of 8 points. */
    public static final Sheet TWO_COLUMNS = new Sheet(504, 288, 8, false, Palette.LIGHT);

    private static final double SMALLEST = 8;
    private static final double LARGEST = 14_400;

    /**
     * The palette may not be null.
     *
     * @throws IllegalArgumentException if the sheet is not at least eight letters wide and high and at most 200 inch
     */
    public Sheet {
        Objects.requireNonNull(palette);
        double least = SMALLEST * fontSize;
        if (!(fontSize > 0 && width >= least && height >= least && width <= LARGEST && height <= LARGEST)) {
            throw new IllegalArgumentException("expected letters above 0 points and sides of at least " + SMALLEST
                    + " times that and at most " + LARGEST + " points, found letters of " + fontSize
                    + " and a sheet of " + width + " by " + height);
        }
    }

    /**
     * @param newWidth  in points
     * @param newHeight in points
     * @return this sheet in another size
     */
    public Sheet withSize(double newWidth, double newHeight) {
        return new Sheet(newWidth, newHeight, fontSize, grid, palette);
    }

    /** {@return this sheet with a grid} */
    public Sheet withGrid() {
        return new Sheet(width, height, fontSize, true, palette);
    }

    /**
     * @param newPalette the colours
     * @return this sheet in other colours
     */
    public Sheet withPalette(Palette newPalette) {
        return new Sheet(width, height, fontSize, grid, newPalette);
    }
}

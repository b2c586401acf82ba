// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.List;
import java.util.stream.Stream;

/**
 * The colours of a chart.
 *
 * @param ground behind all
 * @param ink    lines of axes and texts
 * @param muted  reference lines and what is said beside
 * @param grid   grid lines
 * @param series of series, by index
 */
public record Palette(Rgb ground, Rgb ink, Rgb muted, Rgb grid, List<Rgb> series) {

    /**
     * Colours that people with colour vision deficiency tell apart: Okabe and Ito, Color Universal Design (2008), as
     * recommended by Wong, doi:10.1038/nmeth.1618. The order is ours: those that stand out from white come first, and
     * yellow, which does not, is left out.
     */
    public static final Palette LIGHT = of(0xFFFFFF, 0x1A1A1A, 0x6B6B6B, 0xE6E6E6,
            0x0072B2, 0xD55E00, 0x009E73, 0x000000, 0xCC79A7, 0xE69F00, 0x56B4E9);

    /** The same colours for dark ground, those first that stand out from it; white instead of black, and no blue. */
    public static final Palette DARK = of(0x1E1F22, 0xDADADA, 0x9A9A9A, 0x3A3B3E,
            0x56B4E9, 0xE69F00, 0x009E73, 0xFFFFFF, 0xCC79A7, 0xF0E442, 0xD55E00);

    /**
     * Copies the colours; nothing may be null.
     *
     * @throws IllegalArgumentException if there is no colour for series
     */
    public Palette {
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a palette needs a colour for series");
        }
    }

    private static Palette of(int ground, int ink, int muted, int grid, Integer... series) {
        return new Palette(Rgb.of(ground), Rgb.of(ink), Rgb.of(muted), Rgb.of(grid),
                Stream.of(series).map(Rgb::of).toList());
    }

    /**
     * @param index of a colour, from 0
     * @return the colour; after the last they begin again
     */
    public Rgb colour(int index) {
        return series.get(Math.floorMod(index, series.size()));
    }

    /**
     * @param newGround behind all, such as the colour of a window
     * @param newInk    lines of axes and texts
     * @return this palette for other surroundings
     */
    public Palette on(Rgb newGround, Rgb newInk) {
        return new Palette(newGround, newInk, muted, grid, series);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.Objects;
import java.util.Set;

/**
 * How a molecule is drawn. Immutable; start from {@link #DEFAULT}.
 *
 * @param palette     colours of atoms and bonds
 * @param width       width in pixels, or 0 for what the molecule needs
 * @param height      height in pixels, or 0 for what the molecule needs
 * @param zoom        scale; 1 draws bonds about 20 pixels long; without effect where width and height are given, since
 *                    the molecule then fills them
 * @param transparent whether the background stays clear
 * @param atomMaps    whether atom-map numbers are drawn
 * @param highlighted indices of atoms to mark; bonds between two of them are marked too
 */
public record DepictionStyle(Palette palette, double width, double height, double zoom, boolean transparent,
        boolean atomMaps, Set<Integer> highlighted) {

    /** Colours of atoms and bonds. */
    public enum Palette {
        /** Hetero atoms in colours that read on white. */
        LIGHT,
        /** Hetero atoms in colours that read on a dark background. */
        DARK,
        /** All black, for print. */
        BLACK
    }

    /** Coloured on white, as large as needed, nothing marked. */
    public static final DepictionStyle DEFAULT = new DepictionStyle(Palette.LIGHT, 0, 0, 1, false, false, Set.of());

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a size is negative or not finite, or the zoom is not positive
     */
    public DepictionStyle {
        Objects.requireNonNull(palette, "palette");
        if (!(width >= 0 && height >= 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("size " + width + " x " + height + "; expected 0 or more pixels");
        }
        if (!(zoom > 0) || Double.isInfinite(zoom)) {
            throw new IllegalArgumentException("zoom " + zoom + "; expected a positive number");
        }
        highlighted = Set.copyOf(highlighted);
    }

    /**
     * Changes the size.
     *
     * @param newWidth  in pixels
     * @param newHeight in pixels
     * @return the style with this size
     */
    public DepictionStyle withSize(double newWidth, double newHeight) {
        return new DepictionStyle(palette, newWidth, newHeight, zoom, transparent, atomMaps, highlighted);
    }

    /**
     * Changes the scale.
     *
     * @param newZoom the scale
     * @return the style with this scale
     */
    public DepictionStyle withZoom(double newZoom) {
        return new DepictionStyle(palette, width, height, newZoom, transparent, atomMaps, highlighted);
    }

    /**
     * Changes the colours.
     *
     * @param newPalette       the colours
     * @param clearBackground whether the background stays clear
     * @return the style with these colours
     */
    public DepictionStyle withPalette(Palette newPalette, boolean clearBackground) {
        return new DepictionStyle(newPalette, width, height, zoom, clearBackground, atomMaps, highlighted);
    }

    /**
     * Draws atom-map numbers, or not.
     *
     * @param shown whether they are drawn
     * @return the style with this choice
     */
    public DepictionStyle withAtomMaps(boolean shown) {
        return new DepictionStyle(palette, width, height, zoom, transparent, shown, highlighted);
    }

    /**
     * Marks atoms.
     *
     * @param atoms their indices
     * @return the style with these marks
     */
    public DepictionStyle withHighlighted(Set<Integer> atoms) {
        return new DepictionStyle(palette, width, height, zoom, transparent, atomMaps, atoms);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.Objects;

/**
 * How an element of a library is drawn. Immutable; start from {@link #DEFAULT}.
 *
 * @param palette      colours
 * @param transparent  whether the background stays clear
 * @param atomMaps     whether atom-map numbers are written at the atoms
 * @param hoppingSites whether hopping sites are marked
 * @param anchors      whether connection points, graft anchors and polymerising bonds are marked
 * @param captioned    whether name, formula, molar mass and charge, and what the marks mean, are written below
 */
public record ElementStyle(DepictionStyle.Palette palette, boolean transparent, boolean atomMaps,
        boolean hoppingSites, boolean anchors, boolean captioned) {

    /** Coloured on white, with all marks and the caption, without atom-map numbers. */
    public static final ElementStyle DEFAULT = new ElementStyle(DepictionStyle.Palette.LIGHT, false, false, true, true,
            true);

    /** Checks that there is a palette. */
    public ElementStyle {
        Objects.requireNonNull(palette);
    }

    /**
     * Changes the colours.
     *
     * @param newPalette       the colours
     * @param clearBackground whether the background stays clear
     * @return the style with these colours
     */
    public ElementStyle withPalette(DepictionStyle.Palette newPalette, boolean clearBackground) {
        return new ElementStyle(newPalette, clearBackground, atomMaps, hoppingSites, anchors, captioned);
    }

    /**
     * Writes atom-map numbers, or not.
     *
     * @param shown whether they are written
     * @return the style with this choice
     */
    public ElementStyle withAtomMaps(boolean shown) {
        return new ElementStyle(palette, transparent, shown, hoppingSites, anchors, captioned);
    }

    /**
     * Marks hopping sites, or not.
     *
     * @param shown whether they are marked
     * @return the style with this choice
     */
    public ElementStyle withHoppingSites(boolean shown) {
        return new ElementStyle(palette, transparent, atomMaps, shown, anchors, captioned);
    }

    /**
     * Marks connection points, graft anchors and polymerising bonds, or not.
     *
     * @param shown whether they are marked
     * @return the style with this choice
     */
    public ElementStyle withAnchors(boolean shown) {
        return new ElementStyle(palette, transparent, atomMaps, hoppingSites, shown, captioned);
    }

    /**
     * Writes the caption, or not.
     *
     * @param shown whether it is written
     * @return the style with this choice
     */
    public ElementStyle withCaption(boolean shown) {
        return new ElementStyle(palette, transparent, atomMaps, hoppingSites, anchors, shown);
    }
}

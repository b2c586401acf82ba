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
 * @param aspect       width by height that several structures are arranged to come near to, such as that of a pane
 */
public record ElementStyle(DepictionStyle.Palette palette, boolean transparent, boolean atomMaps,
        boolean hoppingSites, boolean anchors, boolean captioned, double aspect) {

    /** Coloured on white, with all marks and the caption, without atom-map numbers. */
    public static final ElementStyle DEFAULT = new ElementStyle(DepictionStyle.Palette.LIGHT, false, false, true, true,
            true, 1.5);

    /**
     * Checks palette and aspect.
     *
     * @throws IllegalArgumentException if the aspect is not a positive number
     */
    public ElementStyle {
        Objects.requireNonNull(palette);
        if (!(aspect > 0) || Double.isInfinite(aspect)) {
            throw new IllegalArgumentException("aspect " + aspect + "; expected a positive number");
        }
    }

    /**
     * Changes the colours.
     *
     * @param newPalette       the colours
     * @param clearBackground whether the background stays clear
     * @return the style with these colours
     */
    public ElementStyle withPalette(DepictionStyle.Palette newPalette, boolean clearBackground) {
        return new ElementStyle(newPalette, clearBackground, atomMaps, hoppingSites, anchors, captioned, aspect);
    }

    /**
     * Writes atom-map numbers, or not.
     *
     * @param shown whether they are written
     * @return the style with this choice
     */
    public ElementStyle withAtomMaps(boolean shown) {
        return new ElementStyle(palette, transparent, shown, hoppingSites, anchors, captioned, aspect);
    }

    /**
     * Marks hopping sites, or not.
     *
     * @param shown whether they are marked
     * @return the style with this choice
     */
    public ElementStyle withHoppingSites(boolean shown) {
        return new ElementStyle(palette, transparent, atomMaps, shown, anchors, captioned, aspect);
    }

    /**
     * Marks connection points, graft anchors and polymerising bonds, or not.
     *
     * @param shown whether they are marked
     * @return the style with this choice
     */
    public ElementStyle withAnchors(boolean shown) {
        return new ElementStyle(palette, transparent, atomMaps, hoppingSites, shown, captioned, aspect);
    }

    /**
     * Writes the caption, or not.
     *
     * @param shown whether it is written
     * @return the style with this choice
     */
    public ElementStyle withCaption(boolean shown) {
        return new ElementStyle(palette, transparent, atomMaps, hoppingSites, anchors, shown, aspect);
    }

    /**
     * Changes how several structures are arranged.
     *
     * @param newAspect width by height to come near to
     * @return the style with this aspect
     */
    public ElementStyle withAspect(double newAspect) {
        return new ElementStyle(palette, transparent, atomMaps, hoppingSites, anchors, captioned, newAspect);
    }
}

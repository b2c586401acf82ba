// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.Color;

import org.openscience.cdk.renderer.color.CDK2DAtomColors;
import org.openscience.cdk.renderer.color.IAtomColorer;
import org.openscience.cdk.renderer.color.UniColor;

import org.porelyte.chemistry.depict.DepictionStyle;

/**
 * The colours of a palette.
 *
 * @param atoms        colour of each element; bonds have that of carbon
 * @param background   what is drawn on
 * @param text         of labels
 * @param annotation   of atom maps
 * @param highlight    of marks around atoms
 * @param site         of the area of a hopping site
 * @param siteLine     of the ring around it
 * @param badge        of the area of a badge
 * @param connection   of badges of connection points
 * @param anchor       of badges of graft anchors
 * @param polymerising of badges of polymerising bonds
 */
public record Palettes(IAtomColorer atoms, Color background, Color text, Color annotation, Color highlight, Color site,
        Color siteLine, Color badge, Color connection, Color anchor, Color polymerising) {

    /**
     * Returns the colours of a palette.
     *
     * @param palette the palette
     * @return its colours
     */
    public static Palettes of(DepictionStyle.Palette palette) {
        return switch (palette) {
            case LIGHT -> new Palettes(new CDK2DAtomColors(), Color.WHITE, new Color(0x202225), new Color(0x8A3B00),
                    new Color(0x9FD3F0), new Color(0xD9F0D3), new Color(0x3F8F46), Color.WHITE, new Color(0x1F5FA8),
                    new Color(0xA8430A), new Color(0x6A3D9A));
            case DARK -> new Palettes(new DarkAtomColors(), new Color(0x1E1F22), new Color(0xD8DADF),
                    new Color(0xF0B070), new Color(0x2F5D7C), new Color(0x1F4429), new Color(0x7CCB84),
                    new Color(0x1E1F22), new Color(0x86B9F0), new Color(0xF2A765), new Color(0xC9A6F0));
            case BLACK -> new Palettes(new UniColor(Color.BLACK), Color.WHITE, Color.BLACK, Color.BLACK,
                    new Color(0xCCCCCC), new Color(0xE4E4E4), Color.BLACK, Color.WHITE, Color.BLACK, Color.BLACK,
                    Color.BLACK);
        };
    }
}

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
 * @param atoms      colour of each element; bonds have that of carbon
 * @param background what is drawn on
 * @param annotation of atom maps
 * @param highlight  of marks around atoms
 */
public record Palettes(IAtomColorer atoms, Color background, Color annotation, Color highlight) {

    /**
     * Returns the colours of a palette.
     *
     * @param palette the palette
     * @return its colours
     */
    public static Palettes of(DepictionStyle.Palette palette) {
        return switch (palette) {
            case LIGHT -> new Palettes(new CDK2DAtomColors(), Color.WHITE, new Color(0x8A3B00), new Color(0x9FD3F0));
            case DARK -> new Palettes(new DarkAtomColors(), new Color(0x1E1F22), new Color(0xF0B070),
                    new Color(0x2F5D7C));
            case BLACK -> new Palettes(new UniColor(Color.BLACK), Color.WHITE, Color.BLACK, new Color(0xCCCCCC));
        };
    }
}

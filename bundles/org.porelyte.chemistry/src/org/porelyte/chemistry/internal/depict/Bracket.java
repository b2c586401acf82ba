// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Lettering;

/**
 * An upright bracket, in the coordinates of a structure.
 *
 * @param x      where it stands
 * @param y      of its middle
 * @param height from end to end
 * @param opens  whether it is the left one
 */
public record Bracket(double x, double y, double height, boolean opens) {

    /** Length of the feet, in bonds. */
    private static final double FOOT = 0.18;
    private static final double LINE = 1.2;
    private static final float LETTER = 9.5f;

    /** The bracket, and the letter n at the right one. */
    List<Figure> figures(AffineTransform toPixels, Palettes palette) {
        double foot = FOOT * StructurePainter.LAYOUT_BOND * (opens ? 1 : -1);
        Path2D path = new Path2D.Double();
        path.moveTo(x + foot, y + height / 2);
        path.lineTo(x, y + height / 2);
        path.lineTo(x, y - height / 2);
        path.lineTo(x + foot, y - height / 2);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.stroked(toPixels.createTransformedShape(path), palette.text(), LINE, "repeat-unit"));
        if (!opens) {
            double[] corner = {x, y - height / 2};
            toPixels.transform(corner, 0, corner, 0, 1);
            figures.add(new Lettering(LETTER, "repeat-unit").line("n", corner[0] + 2.5, corner[1] + 3,
                    palette.text()));
        }
        return figures;
    }
}

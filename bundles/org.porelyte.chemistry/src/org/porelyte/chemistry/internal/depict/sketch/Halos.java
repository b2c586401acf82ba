// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.renderer.elements.Bounds;

import org.porelyte.chemistry.internal.depict.PaintedStructure;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.StructurePainter;
import org.porelyte.chemistry.internal.depict.scene.Figure;

/** Rings around groups of atoms. */
final class Halos {

    /** What a ring has in SVG as its class. */
    static final String ROLE = "hopping-site";

    private static final double RADIUS = 8.5;
    private static final double AROUND_LETTERS = 3.5;
    private static final double LINE = 1.2;

    private Halos() {
    }

    static List<Figure> of(Sketch sketch, PaintedStructure painted, Palettes palette) {
        List<Figure> figures = new ArrayList<>();
        for (Set<Integer> atoms : sketch.halos()) {
            figures.add(new Figure(new Path2D.Double(around(atoms, sketch.structure(), painted)),
                    palette.site(), palette.siteLine(), LINE, ROLE));
        }
        return figures;
    }

    private static Shape around(Set<Integer> atoms, IAtomContainer structure, PaintedStructure painted) {
        Area area = new Area();
        for (int atom : atoms.stream().sorted().toList()) {
            Point2D place = painted.atoms().get(atom);
            area.add(new Area(new Ellipse2D.Double(place.getX() - RADIUS, place.getY() - RADIUS, 2 * RADIUS,
                    2 * RADIUS)));
            Bounds letters = structure.getAtom(atom).getProperty(CDKConstants.RENDER_BOUNDS);
            if (letters != null) {
                area.add(new Area(around(letters)));
            }
        }
        BasicStroke band = new BasicStroke((float) (2 * RADIUS), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        for (IBond bond : structure.bonds()) {
            int begin = bond.getBegin().getIndex();
            int end = bond.getEnd().getIndex();
            if (atoms.contains(begin) && atoms.contains(end)) {
                area.add(new Area(band.createStrokedShape(
                        new Line2D.Double(painted.atoms().get(begin), painted.atoms().get(end)))));
            }
        }
        return area;
    }

    private static Shape around(Bounds letters) {
        double scale = StructurePainter.SCALE;
        double width = (letters.maxX - letters.minX) * scale + 2 * AROUND_LETTERS;
        double height = (letters.maxY - letters.minY) * scale + 2 * AROUND_LETTERS;
        double round = 2 * Math.min(RADIUS, height / 2);
        return new RoundRectangle2D.Double(letters.minX * scale - AROUND_LETTERS,
                -letters.maxY * scale - AROUND_LETTERS, width, height, round, round);
    }
}

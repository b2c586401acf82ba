// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.openscience.cdk.renderer.elements.Bounds;
import org.openscience.cdk.renderer.elements.ElementGroup;
import org.openscience.cdk.renderer.elements.GeneralPath;
import org.openscience.cdk.renderer.elements.IRenderingElement;
import org.openscience.cdk.renderer.elements.LineElement;
import org.openscience.cdk.renderer.elements.MarkedElement;
import org.openscience.cdk.renderer.elements.OvalElement;
import org.openscience.cdk.renderer.elements.RectangleElement;
import org.openscience.cdk.renderer.elements.path.PathElement;

import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Scene;

/** Takes over what CDK's generators draw. */
final class ElementFigures {

    /** What is neither an atom nor a bond, such as an atom map. */
    private static final String PLAIN = "annotation";
    /** CDK's mark of a whole molecule. */
    private static final String WHOLE = "mol";

    private final AffineTransform toPixels;
    private final List<Figure> figures = new ArrayList<>();

    private ElementFigures(AffineTransform toPixels) {
        this.toPixels = toPixels;
    }

    static Scene of(IRenderingElement element, AffineTransform toPixels) {
        ElementFigures taken = new ElementFigures(toPixels);
        taken.take(element, PLAIN);
        return new Scene(taken.figures);
    }

    private void take(IRenderingElement element, String role) {
        switch (element) {
            case Bounds bounds -> take(bounds.root(), role);
            case MarkedElement marked ->
                take(marked.element(), marked.getClasses().isEmpty() || marked.getClasses().contains(WHOLE) ? role
                        : String.join(" ", marked.getClasses()));
            case ElementGroup group -> group.forEach(child -> take(child, role));
            case LineElement line -> add(Figure.stroked(new Line2D.Double(line.firstPointX, line.firstPointY,
                    line.secondPointX, line.secondPointY), line.color, line.width, role));
            case OvalElement oval -> {
                Ellipse2D shape = new Ellipse2D.Double(oval.xCoord - oval.radius, oval.yCoord - oval.radius,
                        2 * oval.radius, 2 * oval.radius);
                add(oval.fill ? Figure.filled(shape, oval.color, role)
                        : Figure.stroked(shape, oval.color, oval.stroke, role));
            }
            case RectangleElement box -> {
                Rectangle2D shape = new Rectangle2D.Double(box.xCoord, box.yCoord, box.width, box.height);
                add(box.filled ? Figure.filled(shape, box.color, role) : Figure.stroked(shape, box.color, 1, role));
            }
            case GeneralPath path -> {
                Path2D shape = pathOf(path);
                add(path.fill ? Figure.filled(shape, path.color, role)
                        : Figure.stroked(shape, path.color, path.stroke, role));
            }
            default -> throw new IllegalStateException("CDK draws with " + element.getClass()
                    + ", which is not known here");
        }
    }

    private void add(Figure figure) {
        figures.add(figure.transformed(toPixels));
    }

    private static Path2D pathOf(GeneralPath path) {
        Path2D shape = new Path2D.Double(
                path.winding == GeneralPath.WIND_EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        double[] p = new double[6];
        for (PathElement element : path.elements) {
            element.points(p);
            switch (element.type()) {
                case MoveTo -> shape.moveTo(p[0], p[1]);
                case LineTo -> shape.lineTo(p[0], p[1]);
                case QuadTo -> shape.quadTo(p[0], p[1], p[2], p[3]);
                case CubicTo -> shape.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                case Close -> shape.closePath();
            }
        }
        return shape;
    }
}

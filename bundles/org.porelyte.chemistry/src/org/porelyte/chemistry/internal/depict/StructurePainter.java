// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.geometry.GeometryUtil;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.layout.StructureDiagramGenerator;
import org.openscience.cdk.renderer.RendererModel;
import org.openscience.cdk.renderer.SymbolVisibility;
import org.openscience.cdk.renderer.elements.IRenderingElement;
import org.openscience.cdk.renderer.generators.BasicSceneGenerator;
import org.openscience.cdk.renderer.generators.standard.StandardGenerator;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.internal.depict.font.OutlineFont;
import org.porelyte.chemistry.internal.depict.scene.Figure;
import org.porelyte.chemistry.internal.depict.scene.Scene;

/**
 * Lays structures out and paints them: CDK's layout and its shapes of bonds and labels. May be used by many threads at
 * once.
 */
public final class StructurePainter {

    /** Length of a bond, in pixels. */
    public static final double BOND = 26;
    /** Property of an atom whose symbol is not drawn: its bond ends in the open. */
    public static final String OPEN_END = "org.porelyte.chemistry.openEnd";
    /** Property of a structure: a list of {@link Bracket}. */
    public static final String BRACKETS = "org.porelyte.chemistry.brackets";

    /** Length of a bond in the coordinates of a structure. */
    public static final double LAYOUT_BOND = 1.5;
    /** Pixels per unit of these coordinates, whose y axis points up. */
    public static final double SCALE = BOND / LAYOUT_BOND;

    /** Atoms above which the layout takes minutes and the drawing says nothing. */
    private static final int MOST_ATOMS = 1500;
    private static final float LETTERS = 14;
    private static final double GLOW = 4;
    private static final SymbolVisibility USUAL = SymbolVisibility.iupacRecommendationsWithoutTerminalCarbon();

    private final Font font = OutlineFont.bundled(LETTERS);

    /** Creates a painter. */
    public StructurePainter() {
        // the font is read here, once
    }

    /**
     * Paints a structure. Atoms and bonds whose property {@link StandardGenerator#HIGHLIGHT_COLOR} is set glow.
     *
     * @param structure what is painted; gets coordinates if it has none
     * @param palette   colours
     * @param atomMaps  whether atom-map numbers are painted
     * @return the painting, its origin anywhere
     * @throws ChemistryException if the structure has more than 1500 atoms or cannot be laid out
     */
    public PaintedStructure paint(IAtomContainer structure, Palettes palette, boolean atomMaps) {
        if (!GeometryUtil.has2DCoordinates(structure)) {
            layOut(structure);
        }
        if (atomMaps) {
            for (IAtom atom : structure.atoms()) {
                if (atom.getMapIdx() > 0) {
                    atom.setProperty(StandardGenerator.ANNOTATION_LABEL, Integer.toString(atom.getMapIdx()));
                }
            }
        }
        StandardGenerator generator = new StandardGenerator(font);
        IRenderingElement element = generator.generate(structure, model(generator, palette));
        // chemists' y axis points up
        AffineTransform toPixels = AffineTransform.getScaleInstance(SCALE, -SCALE);
        List<Point2D> places = new ArrayList<>();
        for (IAtom atom : structure.atoms()) {
            places.add(toPixels.transform(new Point2D.Double(atom.getPoint2d().x, atom.getPoint2d().y), null));
        }
        List<Figure> brackets = new ArrayList<>();
        List<Bracket> wanted = structure.getProperty(BRACKETS);
        if (wanted != null) {
            wanted.forEach(bracket -> brackets.addAll(bracket.figures(toPixels, palette)));
        }
        return new PaintedStructure(ElementFigures.of(element, toPixels).plus(new Scene(brackets)), places);
    }

    /**
     * Gives a structure coordinates.
     *
     * @param structure what is laid out
     * @throws ChemistryException if the structure has more than 1500 atoms or cannot be laid out
     */
    public static void layOut(IAtomContainer structure) {
        if (structure.getAtomCount() > MOST_ATOMS) {
            throw new ChemistryException("A drawing of " + structure.getAtomCount()
                    + " atoms cannot be read; the most is " + MOST_ATOMS);
        }
        try {
            new StructureDiagramGenerator().generateCoordinates(structure);
        } catch (CDKException e) {
            throw new ChemistryException("The structure cannot be laid out: " + e.getMessage(), e);
        }
    }

    private static RendererModel model(StandardGenerator generator, Palettes palette) {
        RendererModel model = new RendererModel();
        model.registerParameters(new BasicSceneGenerator());
        model.registerParameters(generator);
        model.set(BasicSceneGenerator.Scale.class, SCALE);
        model.set(StandardGenerator.AtomColor.class, palette.atoms());
        model.set(StandardGenerator.AnnotationColor.class, palette.annotation());
        model.set(StandardGenerator.Highlighting.class, StandardGenerator.HighlightStyle.OuterGlow);
        model.set(StandardGenerator.OuterGlowWidth.class, GLOW);
        model.set(StandardGenerator.Visibility.class, new SymbolVisibility() {
            @Override
            public boolean visible(IAtom atom, List<IBond> bonds, RendererModel parameters) {
                return atom.getProperty(OPEN_END) == null && USUAL.visible(atom, bonds, parameters);
            }
        });
        return model;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.renderer.generators.standard.StandardGenerator;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.internal.depict.PaintedStructure;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.Places;
import org.porelyte.chemistry.internal.depict.StructurePainter;
import org.porelyte.chemistry.internal.depict.scene.Page;

/**
 * Draws molecules. May be used by many threads at once.
 */
public final class MoleculeDrawer {

    private static final double MARGIN = 6;

    private final StructurePainter painter = new StructurePainter();

    /** Creates a drawer. */
    public MoleculeDrawer() {
        // the font is read here, once
    }

    /**
     * Draws a molecule as SVG. Letters are paths, so that the picture looks the same everywhere.
     *
     * @param molecule what is drawn
     * @param style    how
     * @return an SVG document
     * @throws ChemistryException if the molecule has more than 1500 atoms or cannot be laid out
     */
    public String svg(Molecule molecule, DepictionStyle style) {
        return draw(molecule, style).svg();
    }

    /**
     * Draws a molecule as PNG.
     *
     * @param molecule what is drawn
     * @param style    how
     * @return the bytes of a PNG file
     * @throws ChemistryException if the molecule has more than 1500 atoms or cannot be laid out
     */
    public byte[] png(Molecule molecule, DepictionStyle style) {
        return draw(molecule, style).png(1);
    }

    /**
     * Draws a molecule.
     *
     * @param molecule what is drawn
     * @param style    how
     * @return the drawing
     * @throws ChemistryException if the molecule has more than 1500 atoms or cannot be laid out
     */
    public Drawing draw(Molecule molecule, DepictionStyle style) {
        IAtomContainer structure = molecule.toCdk();
        Palettes palette = Palettes.of(style.palette());
        mark(structure, style, palette.highlight());
        PaintedStructure painted;
        try {
            painted = painter.paint(structure, palette, style.atomMaps());
        } catch (ChemistryException e) {
            throw new ChemistryException("No drawing can be made of " + molecule.formula() + ": " + e.getMessage(), e);
        }
        Rectangle2D box = painted.scene().bounds();
        boolean fitted = style.width() > 0 && style.height() > 0;
        double zoom = fitted ? Math.min(style.width() / (box.getWidth() + 2 * MARGIN),
                style.height() / (box.getHeight() + 2 * MARGIN)) : style.zoom();
        double width = fitted ? style.width() : (box.getWidth() + 2 * MARGIN) * zoom;
        double height = fitted ? style.height() : (box.getHeight() + 2 * MARGIN) * zoom;
        AffineTransform centred = AffineTransform.getTranslateInstance(width / 2, height / 2);
        centred.scale(zoom, zoom);
        centred.translate(-box.getCenterX(), -box.getCenterY());
        PaintedStructure placed = painted.transformed(centred);
        Page page = new Page(placed.scene(), width, height, style.transparent() ? null : palette.background(), "");
        return new Drawing(page, Places.of(placed, structure, 0, zoom));
    }

    private static void mark(IAtomContainer structure, DepictionStyle style, Color colour) {
        for (int index : style.highlighted()) {
            if (index < 0 || index >= structure.getAtomCount()) {
                throw new ChemistryException("There is no atom " + index + " to mark; the molecule has "
                        + structure.getAtomCount() + " atoms, counted from 0");
            }
            structure.getAtom(index).setProperty(StandardGenerator.HIGHLIGHT_COLOR, colour);
        }
        for (IBond bond : structure.bonds()) {
            if (isMarked(bond.getBegin()) && isMarked(bond.getEnd())) {
                bond.setProperty(StandardGenerator.HIGHLIGHT_COLOR, colour);
            }
        }
    }

    private static boolean isMarked(IAtom atom) {
        return atom.getProperty(StandardGenerator.HIGHLIGHT_COLOR) != null;
    }
}

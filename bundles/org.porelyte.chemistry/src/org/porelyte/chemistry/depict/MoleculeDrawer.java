// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.openscience.cdk.depict.Depiction;
import org.openscience.cdk.depict.DepictionGenerator;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IChemObject;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.internal.depict.Palettes;
import org.porelyte.chemistry.internal.depict.font.OutlineFont;

/**
 * Draws molecules. May be used by many threads at once.
 */
public final class MoleculeDrawer {

    /** Atoms above which the layout takes minutes and the drawing says nothing. */
    private static final int MOST_ATOMS = 1500;
    private static final float LETTERS = 14;
    private static final double GLOW = 4;
    private static final double GLOW_MARGIN = 12;
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private final Font font = OutlineFont.bundled(LETTERS);

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
        // the document type names a file on the web, which readers would try to fetch
        return DOCTYPE.matcher(depict(molecule, style).toSvgStr(Depiction.UNITS_PX)).replaceFirst("");
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
        BufferedImage image = depict(molecule, style).toImg();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // in memory: ImageIO would put a file into the temporary folder otherwise
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } catch (IOException e) {
            throw new ChemistryException("The picture cannot be written: " + e.getMessage(), e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private Depiction depict(Molecule molecule, DepictionStyle style) {
        if (molecule.atomCount() > MOST_ATOMS) {
            throw new ChemistryException("A drawing of " + molecule.atomCount() + " atoms cannot be read; the most is "
                    + MOST_ATOMS);
        }
        IAtomContainer structure = molecule.toCdk();
        Palettes palette = Palettes.of(style.palette());
        DepictionGenerator generator = new DepictionGenerator(font)
                .withAtomColors(palette.atoms())
                .withAnnotationColor(palette.annotation())
                .withBackgroundColor(style.transparent() ? new Color(0, 0, 0, 0) : palette.background());
        if (style.width() > 0 && style.height() > 0) {
            generator = generator.withSize(style.width(), style.height()).withFillToFit();
        } else {
            generator = generator.withZoom(style.zoom());
        }
        if (style.atomMaps()) {
            generator = generator.withAtomMapNumbers();
        } else {
            structure.atoms().forEach(atom -> atom.setMapIdx(0));
        }
        if (!style.highlighted().isEmpty()) {
            generator = generator.withOuterGlowHighlight(GLOW).withMargin(GLOW_MARGIN)
                    .withHighlight(marked(structure, style), palette.highlight());
        }
        try {
            return generator.depict(structure);
        } catch (CDKException e) {
            throw new ChemistryException("No drawing can be made of " + molecule + ": " + e.getMessage(), e);
        }
    }

    private static List<IChemObject> marked(IAtomContainer structure, DepictionStyle style) {
        List<IChemObject> marked = new ArrayList<>();
        for (int index : style.highlighted()) {
            if (index < 0 || index >= structure.getAtomCount()) {
                throw new ChemistryException("There is no atom " + index + " to mark; the molecule has "
                        + structure.getAtomCount() + " atoms, counted from 0");
            }
        }
        // in the order of the structure: a set has none of its own
        structure.atoms().forEach(atom -> {
            if (style.highlighted().contains(atom.getIndex())) {
                marked.add(atom);
            }
        });
        for (IBond bond : structure.bonds()) {
            if (style.highlighted().contains(bond.getBegin().getIndex())
                    && style.highlighted().contains(bond.getEnd().getIndex())) {
                marked.add(bond);
            }
        }
        return marked;
    }
}

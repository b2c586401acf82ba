// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;

class MoleculeDrawerTest {

    private static final Molecule VINYL_LINKER = Molecule.parse("O[C:1](=O)c1cc(C=C)c(cc1)[C:2](O)=O");

    private final MoleculeDrawer drawer = new MoleculeDrawer();

    @Test
    void svgIsWellFormedAndHasNoTextThatNeedsAFont() throws Exception {
        String svg = drawer.svg(VINYL_LINKER, DepictionStyle.DEFAULT);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals(0, document.getElementsByTagName("text").getLength());
        assertTrue(document.getElementsByTagName("path").getLength() >= 4, "four labels of oxygen atoms");
        assertFalse(svg.contains("<!DOCTYPE"), "readers would fetch it from the web");
    }

    @Test
    void pngHasTheSizeThatWasAskedFor() throws Exception {
        byte[] png = drawer.png(VINYL_LINKER, DepictionStyle.DEFAULT.withSize(320, 240));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(320, image.getWidth());
        assertEquals(240, image.getHeight());
        assertTrue(inkOf(image) > 500, "something is drawn");
    }

    private static int inkOf(BufferedImage image) {
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void sameBytesEveryTime() {
        DepictionStyle style = DepictionStyle.DEFAULT.withHighlighted(Set.of(0, 1, 2)).withAtomMaps(true);
        assertEquals(drawer.svg(VINYL_LINKER, style), new MoleculeDrawer().svg(VINYL_LINKER, style));
        assertArrayEquals(drawer.png(VINYL_LINKER, style), new MoleculeDrawer().png(VINYL_LINKER, style));
    }

    @Test
    void marksAndMapsAndPalettesShow() {
        String plain = drawer.svg(VINYL_LINKER, DepictionStyle.DEFAULT);
        String marked = drawer.svg(VINYL_LINKER, DepictionStyle.DEFAULT.withHighlighted(Set.of(1, 3)));
        assertFalse(plain.toUpperCase().contains("#9FD3F0"));
        assertTrue(marked.toUpperCase().contains("#9FD3F0"), "colour of the mark");
        assertNotEquals(plain, drawer.svg(VINYL_LINKER, DepictionStyle.DEFAULT.withAtomMaps(true)));
        assertTrue(plain.toUpperCase().contains("#FF0D0D"), "oxygen is red");
        String dark = drawer.svg(VINYL_LINKER, DepictionStyle.DEFAULT.withPalette(DepictionStyle.Palette.DARK, true));
        assertFalse(dark.contains("'#FFFFFF'"), "no white background");
        assertTrue(dark.toUpperCase().contains("#D8DADF"), "bonds are light");
        String black = drawer.svg(VINYL_LINKER,
                DepictionStyle.DEFAULT.withPalette(DepictionStyle.Palette.BLACK, false));
        assertFalse(black.toUpperCase().contains("#FF0D0D"));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertTrue(assertThrows(ChemistryException.class,
                () -> drawer.svg(VINYL_LINKER, DepictionStyle.DEFAULT.withHighlighted(Set.of(99)))).getMessage()
                .contains("no atom 99"));
        assertThrows(ChemistryException.class,
                () -> drawer.svg(Molecule.parse("C".repeat(1501)), DepictionStyle.DEFAULT));
        assertThrows(IllegalArgumentException.class, () -> DepictionStyle.DEFAULT.withSize(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> DepictionStyle.DEFAULT.withZoom(0));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.chemistry.Molecule;

class DrawingFileTest {

    private final Drawing drawing = new MoleculeDrawer().draw(Molecule.parse("OC(=O)C=C"),
            DepictionStyle.DEFAULT.withSize(100, 50));

    @TempDir
    private Path folder;

    @Test
    void theNameTellsTheFormat() throws Exception {
        Path svg = folder.resolve("a.SVG");
        DrawingFile.named(svg).write(drawing);
        assertEquals(drawing.svg(), Files.readString(svg));
        Path png = folder.resolve("a.b.png");
        DrawingFile.named(png).write(drawing);
        assertEquals(300, ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(png))).getWidth());
        DrawingFile.named(svg).write(drawing);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(svg, png), files.sorted().toList(), "nothing is left over");
        }
    }

    @Test
    void otherNamesAndMissingFoldersAreRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> DrawingFile.named(folder.resolve("a.jpg")))
                .getMessage().contains("let the name end in .svg or .png"));
        assertThrows(IOException.class,
                () -> DrawingFile.named(folder.resolve("none").resolve("a.svg")).write(drawing));
        assertThrows(IllegalArgumentException.class, () -> drawing.png(0));
        assertThrows(IllegalArgumentException.class, () -> drawing.png(1000));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {

    private static final String EXAMPLE = "bilayer-zwitterionic";

    @TempDir
    private Path temp;
    private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void nameTheFolder() {
        folder = temp.resolve("drawings");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allElementsWithAStructureAreDrawn() throws Exception {
        assertEquals(0, shell.run("draw", "--example", EXAMPLE, "-o", folder));
        // 23 linkers, 11 of 12 groups, 5 monomers, 6 oligomers, 7 salts, 3 media, 2 binders, 47 candidates, PEO
        assertEquals(105, written().size());
        assertEquals(105, shell.out().lines().count());
        assertEquals("", shell.err());
        String svg = Files.readString(folder.resolve("vinyl-bdc.svg"));
        assertTrue(svg.contains("class='graft-anchor'") && svg.contains("class='connection-point'"));
        assertTrue(shell.out().contains(folder.resolve("vinyl-bdc.svg")
                + ": 2-Vinylterephthalic acid (linker): C₁₀H₈O₄, 192.17 g/mol, charge 0"));
    }

    @Test
    void someElementsAsPngAndAsRecords() throws Exception {
        assertEquals(0, shell.run("draw", "--example", EXAMPLE, "-o", folder, "--element", "dhbdc,mof-bzn",
                "--picture", "png", "--format", "csv"));
        assertEquals(List.of("dhbdc.png", "mof-bzn.png"), written());
        assertEquals("file,name,kind,caption,marks,notes", shell.out().lines().findFirst().orElseThrow());
        assertTrue(shell.out().contains(",\"2,5-Dihydroxyterephthalic acid\",linker,\"C₈H₆O₆, 198.13 g/mol, charge 0\","
                + "\"1, 2: connection points: carboxylate; 2 hopping sites: Hydroxyl\","), shell.out());
        byte[] png = Files.readAllBytes(folder.resolve("dhbdc.png"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    }

    @Test
    void marksAndCaptionCanBeLeftOut() throws Exception {
        assertEquals(0, shell.run("draw", "--example", EXAMPLE, "-o", folder, "--element", "dhbdc", "--no-marks",
                "--no-caption", "--palette", "black", "--transparent"));
        String svg = Files.readString(folder.resolve("dhbdc.svg"));
        assertFalse(svg.contains("hopping-site") || svg.contains("connection-point") || svg.contains("class='label'")
                || svg.contains("<rect"));
        assertFalse(svg.contains("#FF0D0D"), "no red oxygen");
    }

    @Test
    void moleculesNeedNoLibrary() throws Exception {
        assertEquals(0, shell.run("draw", "--molecule", "LiTFSI", "--molecule", "OC(=O)/C=C/C(O)=O", "-o", folder));
        assertEquals(List.of("OC(=O)_C=C_C(O)=O.svg",
                "lithium_bis(trifluoromethanesulfonyl)imide.svg"), written());
        assertEquals(1, shell.run("draw", "--molecule", "O", "--molecule", "xyzzy", "--molecule", "O", "-o", folder));
        assertTrue(shell.err().contains("porelyte draw: 'xyzzy' is neither a SMILES nor a known name"), shell.err());
        assertTrue(written().containsAll(List.of("O.svg", "O-2.svg")), written().toString());
    }

    @Test
    void whatFailsIsNamedAndTheRestIsDrawn() throws Exception {
        Path library = temp.resolve("broken.porelyte");
        Files.writeString(library, """
                <?xml version="1.0" encoding="UTF-8"?>
                <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:porelyte="https://porelyte.org/schema/library/1" formatVersion="1.0" id="b">
                  <linkers id="good" smiles="O[C:1](=O)C=C[C:2](O)=O"/>
                  <linkers id="bad" name="Bad" smiles="OC(=O"/>
                  <nodes id="node" formula="Zr6O4(OH)4"/>
                </porelyte:Library>
                """);
        assertEquals(1, shell.run("draw", library, "-o", folder));
        assertEquals(List.of("good.svg"), written());
        assertTrue(shell.err().startsWith("porelyte draw: Bad (linker): Linker 'Bad' (bad), field smiles: SMILES "
                + "broken at character "), shell.err());
        assertTrue(shell.err().contains("\n  OC(=O\n"), shell.err());
        assertFalse(shell.err().contains("node"), "a node has no structure, and nobody asked for it");
        assertEquals(1, shell.run("draw", library, "-o", folder, "--element", "node,none"));
        assertTrue(shell.err().contains("A node is described by its formula, Zr6O4(OH)4"), shell.err());
        assertTrue(shell.err().contains("no element has the id 'none'"), shell.err());
    }

    @Test
    void misuseIsToldAndNothingIsDone() throws Exception {
        assertEquals(2, shell.run("draw", "--example", EXAMPLE));
        assertTrue(shell.err().contains("-o"), shell.err());
        assertEquals(2, shell.run("draw", "-o", folder));
        assertEquals(2, shell.run("draw", "-o", folder, "--molecule", "O", "--element", "x"));
        assertEquals(2, shell.run("draw", "-o", folder, "--example", "nothing", "--molecule", "O"));
        assertFalse(Files.exists(folder));
        Path file = Files.writeString(temp.resolve("file"), "");
        assertEquals(3, shell.run("draw", "--molecule", "O", "-o", file));
        assertTrue(shell.err().contains("is a file. Name a folder"), shell.err());
    }
}

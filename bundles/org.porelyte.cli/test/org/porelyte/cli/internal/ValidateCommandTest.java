// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String BROKEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <porelyte:Library xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:porelyte="https://porelyte.org/schema/library/1" id="lib" name="Broken" formatVersion="1.0">
              <linkers id="bdc" name="BDC" smiles="O[C:1](=O)c1ccc(cc1)[C:2](O)=O" topicity="2">
                <connectionPoints atomMap="1"/>
                <connectionPoints atomMap="2"/>
              </linkers>
              <nodes id="zr6" name="Zr6" formula="Zr6O4(OH)4" charge="12" connectivity="12"/>
              <nets id="fcu" name="fcu" symbol="fcu"><vertexConnectivities>12</vertexConnectivities></nets>
              <candidates id="c" name="C" node="zr6" net="fcu">
                <linkers linker="bdc" fraction="0.4"/>
              </candidates>
            </porelyte:Library>
            """;

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    @Test
    void theExampleIsSound() {
        assertEquals(0, shell.run("validate", "--example", "bilayer-zwitterionic"), shell::out);
        assertTrue(shell.out().contains("bilayer-zwitterionic: 0 errors"), shell::out);
    }

    @Test
    void aBrokenSmilesIsNamedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.porelyte"),
                BROKEN.replace("fraction=\"0.4\"", "fraction=\"1\"").replace("c1ccc(cc1)", "c1ccc(cc"));
        assertEquals(1, shell.run("validate", file), shell::out);
        assertTrue(shell.out().contains("BDC") && shell.out().contains("character"), shell::out);
    }

    @Test
    void aBrokenRecipeIsNamedWithItsFix() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.porelyte"), BROKEN);
        assertEquals(1, shell.run("validate", file, "--format", "json"), shell::err);
        JsonArray problems = JsonParser.parseString(shell.out()).getAsJsonArray();
        JsonObject sum = problems.asList().stream().map(problem -> problem.getAsJsonObject())
                .filter(problem -> problem.get("message").getAsString().contains("0.4")).findFirst().orElseThrow();
        assertEquals("error", sum.get("severity").getAsString());
        assertEquals(file.toString(), sum.get("file").getAsString());
        assertTrue(sum.get("fix").getAsString().length() > 10);
        assertEquals(1, shell.run("validate", file));
        assertTrue(shell.out().lines().allMatch(line -> line.startsWith(file + ": ")), shell::out);
    }
}

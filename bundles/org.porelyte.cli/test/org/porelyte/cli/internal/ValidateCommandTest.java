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

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("broken.porelyte"), text);
    }

    @Test
    void whatIsSafeIsFixedAndTheOldFileKept() throws IOException {
        Path file = write(BROKEN.replace(" topicity=\"2\"", ""));
        String before = Files.readString(file);
        assertEquals(0, shell.run("validate", "--fix", file), shell::out);
        String saved = Files.readString(file);
        assertTrue(saved.contains("topicity=\"2\"") && !saved.contains("0.4"), saved);
        assertEquals(before, Files.readString(folder.resolve("broken.porelyte.bak")));
        assertTrue(shell.out().contains("Set the topicity to 2. [topicity]"), shell::out);
        assertTrue(shell.out().contains("Set fraction to 1. [linker-fractions]"), shell::out);
        assertTrue(shell.out().contains("0 errors, 0 warnings"), shell::out);
        assertEquals(0, shell.run("validate", "--fix", file), shell::out);
        assertEquals(file + ": 0 errors, 0 warnings", shell.out().strip());
        assertEquals(before, Files.readString(folder.resolve("broken.porelyte.bak")),
                "nothing to fix, nothing written");
    }

    @Test
    void whatHasToBeChosenIsLeft() throws IOException {
        Path file = write(BROKEN.replace("connectivity=\"12\"", "connectivity=\"8\"").replace("\"0.4\"", "\"1\""));
        String before = Files.readString(file);
        assertEquals(1, shell.run("validate", "--fix", file), shell::out);
        assertEquals(before, Files.readString(file));
        assertTrue(shell.out().contains("[net-topology]") && !shell.out().contains("saved"), shell::out);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path file = write(BROKEN);
        assertEquals(0, shell.run("validate", "--fix", "--dry-run", "--format", "csv", file), shell::out);
        assertEquals(BROKEN, Files.readString(file));
        assertEquals(1, shell.out().lines().count(), shell::out);
        assertTrue(shell.err().contains("would fix: "), shell::err);
        assertEquals(1, shell.run("validate", file));
        assertTrue(shell.out().contains("1 errors, 0 warnings; --fix corrects 1 of them"), shell::out);
    }

    @Test
    void nothingThatWasPassedOverIsLost() throws IOException {
        Path file = write(BROKEN.replace("<nodes ", "<nodes sparkle=\"1\" "));
        String before = Files.readString(file);
        assertEquals(1, shell.run("validate", "--fix", file));
        assertEquals(before, Files.readString(file));
        assertTrue(shell.err().contains("would lose") && shell.out().contains("not saved"), shell::err);
    }

    @Test
    void examplesAreNotChanged() {
        assertEquals(2, shell.run("validate", "--fix", "--example", "bilayer-zwitterionic"));
        assertTrue(shell.err().contains("read only"), shell::err);
        assertEquals(2, shell.run("validate", "--dry-run", "x.porelyte"));
        assertTrue(shell.err().contains("--fix"), shell::err);
    }
}

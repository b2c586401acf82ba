// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.Examples;
import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;

/** Each broken input gives one clear message, the right exit code, and no half-written file. */
class BrokenInputTest {

    /** A third party's calculator with a fault in it. */
    public static final class Thrower implements Calculator {
        @Override
        public Outcome calculate(CalculationInput input, Progress progress) {
            if (input.candidate().getName().equals("MOF-OH-V")) {
                throw new IllegalStateException("the flux capacitor is empty");
            }
            return Outcome.computed().number("acme.flux", 1).build();
        }
    }

    private static final String THROWER = """
            <extension point="org.porelyte.quantities.quantities">
              <quantity id="acme.flux" name="flux" description="test"/>
            </extension>
            <extension point="org.porelyte.quantities.calculators">
              <calculator id="acme.thrower" name="Thrower" version="1" class="%s">
                <provides quantity="acme.flux"/>
              </calculator>
            </extension>""".formatted(Thrower.class.getName());

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;
    private Path library;

    @BeforeEach
    void copyTheExample() throws IOException {
        library = folder.resolve("lib.porelyte");
        new Examples().copy("bilayer-zwitterionic", library);
    }

    @Test
    void aMissingFile() {
        Path missing = folder.resolve("absent.porelyte");
        assertFails(1, missing + ": no such file", "screen", missing, "-o", folder.resolve("out"));
        assertFalse(Files.exists(folder.resolve("out")), "no folder for nothing");
    }

    @Test
    void aMissingFileBesideASoundOneCostsOnlyItself() throws IOException {
        Path missing = folder.resolve("absent.porelyte");
        assertFails(1, missing + ": no such file", "screen", missing, library, "-o", folder.resolve("out"));
        assertTrue(ScreenCommandTest.rows(folder.resolve("out/results.csv")).containsKey("MOF-BZN"));
    }

    @Test
    void aFolderInsteadOfALibrary() {
        assertFails(1, folder + ": is a folder", "screen", folder);
    }

    @Test
    void aTruncatedLibrary() throws IOException {
        String whole = Files.readString(library);
        Files.writeString(library, whole.substring(0, whole.length() / 2));
        assertFails(1, library + ", line ", "screen", library, "-o", folder.resolve("out"));
        assertFails(1, library + ", line ", "validate", library);
    }

    @Test
    void anUnknownSmilesCostsOnlyItsCandidates() throws IOException {
        String whole = Files.readString(library);
        String vinyl = "O[C:1](=O)c1cc([CH:3]=[CH2:4])c(cc1)[C:2](O)=O";
        assertTrue(whole.contains("smiles=\"" + vinyl + "\""));
        Files.writeString(library, whole.replace("smiles=\"" + vinyl + "\"", "smiles=\"c1ccc(\""));
        assertEquals(1, shell.run("screen", library, "-o", folder.resolve("out")));
        String message = String.join("\n", shell.messages());
        assertTrue(message.contains("UiO-66-V and "), message);
        assertTrue(message.contains("Composition and 7 more: Linker '2-Vinyl"), message);
        assertTrue(message.contains("SMILES broken at character 7"), message);
        var rows = ScreenCommandTest.rows(folder.resolve("out/results.csv"));
        assertEquals("", rows.get("MOF-OH-V").getField("formula_unit"));
        assertTrue(rows.get("MOF-OH-V").getField("remarks").contains("failed"));
        assertFalse(rows.get("UiO-66").getField("formula_unit").isEmpty(), "the others are done");
    }

    @Test
    void aCalculatorThatThrows() throws IOException {
        shell.contribute(THROWER);
        assertFails(1, "MOF-OH-V: Thrower: the flux capacitor is empty", "screen", library, "-o",
                folder.resolve("out"));
        var rows = ScreenCommandTest.rows(folder.resolve("out/results.csv"));
        assertEquals("", rows.get("MOF-OH-V").getField("acme.flux"));
        assertEquals("1", rows.get("UiO-66").getField("acme.flux"));
        assertEquals("1838.17", rows.get("MOF-OH-V").getField("molar_mass_g_mol"));
    }

    @Test
    void aCalculatorThatCannotBeMade() {
        shell.contribute(THROWER.replace(Thrower.class.getName(), "acme.Missing"));
        assertFails(1, "acme.thrower of acme cannot be made", "screen", library);
    }

    @Test
    void anOutputFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertEquals(2, shell.run("screen", library, "-o", file));
        assertTrue(shell.err().contains(file + ": is a file"), shell::err);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aReadOnlyOutputFolder() throws IOException {
        Path out = Path.of("/proc/porelyte");
        Assumptions.assumeTrue(Files.isDirectory(out.getParent()), "no folder here that even root cannot write to");
        assertFails(3, out + ": cannot be written to", "screen", library, "-o", out);
    }

    @Test
    void aResultFileThatIsAFolder() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("results.csv"));
        assertFails(1, out.resolve("results.csv") + " is a folder", "screen", library, "-o", out);
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of("report.html", "results.csv", "results.json", "results.xlsx", "run.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList(), "nothing temporary stays");
        }
    }

    @Test
    void emptyPathsAndWhatIsNoNumberAreMisuse() {
        assertMisuse("expected a path, found nothing", "screen", library, "-o", "");
        assertMisuse("a path must not be empty", "screen", "");
        assertMisuse("no command is called 'scren'. There are: diffraction, draw, molecule, screen, "
                + "structure, validate.", "scren", library);
        assertMisuse("expected a whole number", "screen", library, "--jobs", "x");
        assertMisuse("expected a whole number", "screen", library, "--seed", "1.5");
        assertMisuse("belong to --ladder MONOMER", "molecule", "CCO", "--end-groups", "AIBN");
        assertMisuse("is text, which cannot be ranked by", "screen", library, "--rank", "composition.formula_unit");
    }

    @Test
    void aLibraryNamedTwiceIsReadOnce() throws IOException {
        assertEquals(0, shell.run("screen", library, folder.resolve(".").resolve("lib.porelyte"), "--format", "csv"));
        assertEquals(48, shell.out().lines().count(), "a header and 47 candidates");
        assertTrue(shell.err().contains("is named twice and read once"), shell::err);
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "--example", "bilayer-zwitterionic",
                "--format", "csv"));
        assertEquals(48, shell.out().lines().count());
    }

    @Test
    void candidatesOfTwoLibrariesAreToldApartByTheirLibrary() throws IOException {
        Path second = Files.copy(library, folder.resolve("second.porelyte"));
        assertEquals(0, shell.run("screen", library, second));
        List<String> lines = shell.out().lines().toList();
        assertTrue(lines.get(0).matches("#\\s+Candidate\\s+Library\\s+Kind .*"), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("1  MOF-BZN  ") && line.contains(library.toString()))
                && lines.stream().anyMatch(line -> line.startsWith("2  MOF-BZN  ") && line.contains(second.toString())),
                shell.out());
    }

    @Test
    void candidatesWithoutNameAndIdAreShown() throws IOException {
        Files.writeString(library, Files.readString(library).replace("id=\"uio-66\" name=\"UiO-66\"", ""));
        assertEquals(0, shell.run("screen", library), shell::err);
        assertTrue(shell.out().contains("candidate 1 of library"), shell.out());
    }

    @Test
    void aValueThatCannotBeReadCostsOnlyItself() throws IOException {
        String whole = Files.readString(library);
        assertTrue(whole.contains("unit=\"S/cm\""));
        Files.writeString(library, whole.replace("unit=\"S/cm\"", "unit=\"furlong\""));
        assertEquals(1, shell.run("screen", library, "-o", folder.resolve("out")));
        assertTrue(shell.messages().stream().allMatch(line -> line.contains("the unit 'furlong'")), shell::err);
        assertEquals("1838.17",
                ScreenCommandTest.rows(folder.resolve("out/results.csv")).get("MOF-BZN").getField("molar_mass_g_mol"));
    }

    @Test
    void aProfileWithoutAnIdIsPassedOver() throws IOException {
        String whole = Files.readString(library);
        Files.writeString(library, whole.replace("</porelyte:Library>",
                "<screeningProfiles name=\"x\"/></porelyte:Library>"));
        assertMisuse("no screening profile has the id 'absent'", "screen", library, "--profile", "absent");
    }

    private void assertMisuse(String message, Object... arguments) {
        assertEquals(2, shell.run(arguments), shell::err);
        assertTrue(shell.messages().get(0).contains(message), shell::err);
        assertEquals("", shell.out());
    }

    @Test
    void aLibraryOfANewerVersion() throws IOException {
        Files.writeString(library, Files.readString(library).replace("/schema/library/1\"", "/schema/library/99\""));
        assertFails(1, "newer", "screen", library);
    }

    private void assertFails(int code, String message, Object... arguments) {
        assertEquals(code, shell.run(arguments), shell::err);
        assertEquals(1, shell.messages().size(), shell::err);
        assertTrue(shell.messages().get(0).contains(message), shell::err);
    }
}

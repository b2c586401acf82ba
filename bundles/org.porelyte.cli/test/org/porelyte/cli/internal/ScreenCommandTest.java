// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected values: formula and mass from atomic weights (IUPAC 2021) and the figures printed in the two papers. */
class ScreenCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    @Test
    void theExampleIsScreenedAndWritten() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "-o", out), shell::err);
        assertEquals(List.of(), shell.messages());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of("report.html", "results.csv", "results.json", "results.xlsx", "run.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Map<String, NamedCsvRecord> rows = rows(out.resolve("results.csv"));
        NamedCsvRecord mofOhV = rows.get("MOF-OH-V");
        assertEquals("framework", mofOhV.getField("kind"));
        assertEquals("C54H34O38Zr6", mofOhV.getField("formula_unit"));
        assertEquals("1838.17", mofOhV.getField("molar_mass_g_mol"));
        NamedCsvRecord bzn = rows.get("MOF-BZN");
        assertEquals("8.76e-4", bzn.getField("transport.sigma_S_cm"));
        assertEquals("literature", bzn.getField("transport.sigma_kind"));
        assertEquals("1", bzn.getField("rank"));
        assertEquals("not ranked: conducts Na, not Li", rows.get("Zr-BPDC-2SO3Na").getField("remarks"));
        String csv = Files.readString(out.resolve("results.csv"));
        assertTrue(csv.startsWith("candidate,kind,formula_unit,molar_mass_g_mol,"), csv);
        String first = shell.out().lines().skip(1).findFirst().orElseThrow();
        assertTrue(first.matches("\\s*1\\s+MOF-BZN\\s.*8\\.76e-4\\s+literature.*"), first);
        assertTrue(shell.out().contains("from the literature"), shell::out);
    }

    @Test
    void chartsAreInTheReportAndOnDemandInFiles() throws IOException {
        Path out = folder.resolve("charts");
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "-o", out, "--plots", "svg,pdf,png"),
                shell::err);
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("<svg"), "figures");
        assertTrue(report.contains("<figcaption>The best 4 candidates by ionic conductivity; values: literature."),
                "what the first shows");
        try (Stream<Path> files = Files.list(out.resolve("plots"))) {
            assertEquals(List.of("best.pdf", "best.png", "best.svg", "distribution.pdf", "distribution.png",
                    "distribution.svg", "scatter.pdf", "scatter.png", "scatter.svg"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(out.resolve("plots/best.svg")).contains("MOF-BZN"), "text is text");
        assertEquals(2, shell.run("screen", "--example", "bilayer-zwitterionic", "--plots", "svg"), shell::err);
        assertEquals(2, shell.run("screen", "--example", "bilayer-zwitterionic", "-o", out, "--plots", "bmp"));
    }

    @Test
    void theRunIsRecordedWithSeedAndHash() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "-o", out, "--seed", "7", "--jobs",
                "2"));
        JsonObject run = JsonParser.parseString(Files.readString(out.resolve("run.json"))).getAsJsonObject();
        assertEquals(7, run.get("seed").getAsLong());
        JsonObject input = run.getAsJsonArray("inputs").get(0).getAsJsonObject();
        assertEquals("bilayer-zwitterionic", input.get("library").getAsString());
        assertTrue(input.get("sha256").getAsString().matches("[0-9a-f]{64}"));
        assertTrue(run.get("complete").getAsBoolean());
    }

    @Test
    void formatsPrintWhatTheFilesHold() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "-o", out, "--format", "csv"));
        assertEquals(Files.readString(out.resolve("results.csv")), shell.out());
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "--format", "json"));
        assertEquals(Files.readString(out.resolve("results.json")), shell.out());
    }

    @Test
    void stagesArePrintedOnDemandAndRecorded() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "-o", out, "--stages"), shell::err);
        assertTrue(shell.out().lines().anyMatch(
                line -> line.matches("Stage +computed  not applicable  missing input  failed")), shell::out);
        for (JsonElement calculator : JsonParser.parseString(Files.readString(out.resolve("run.json")))
                .getAsJsonObject().getAsJsonArray("calculators")) {
            JsonObject counts = calculator.getAsJsonObject();
            assertEquals(47, Stream.of("computed", "not_applicable", "missing_input", "failed")
                    .mapToInt(name -> counts.get(name).getAsInt()).sum(), counts::toString);
        }
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic"));
        assertTrue(!shell.out().contains("not applicable  "), "only on demand");
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "--stages", "--format", "csv"));
        assertTrue(shell.out().startsWith("candidate,") && !shell.out().contains("Stage "), shell::out);
        assertTrue(shell.err().contains("Stage "), shell::err);
    }

    @Test
    void rankAndFilterChooseAndOrder() {
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "--format", "csv", "--rank",
                "composition.molar_mass:asc", "--filter", "kind = polymer or name = UiO-66"), shell::err);
        List<String> names = shell.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
        assertTrue(names.contains("UiO-66") && names.contains("PIL") && !names.contains("MOF-BZN"), names::toString);
    }

    @Test
    void theFirstColumnsAreTheSameForEveryRun() {
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "--only", "oligomer", "--format",
                "csv"));
        assertTrue(shell.out().startsWith("candidate,kind,formula_unit,molar_mass_g_mol,"), shell::out);
    }

    @Test
    void aProfileRanksAndFilters() {
        assertEquals(0, shell.run("screen", "--example", "bilayer-zwitterionic", "--profile", "well-loaded", "--format",
                "csv"), shell::err);
        List<String> names = shell.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
        // twelve ions on the lighter linker come before twelve on the heavier one
        assertEquals("UiO-66-2SO3Li", names.get(0));
        assertEquals("Zr-BPDC-2SO3Li", names.get(1));
        assertTrue(!names.contains("UiO-66") && !names.contains("MOF-BZN"), names::toString);
    }

    @Test
    void whatDoesNotExistIsRefusedAndNamed() {
        assertUsage("transport.sigmo", "screen", "--example", "bilayer-zwitterionic", "--rank", "transport.sigmo");
        assertUsage("upwards", "screen", "--example", "bilayer-zwitterionic", "--rank", "transport.sigma:upwards");
        assertUsage("character", "screen", "--example", "bilayer-zwitterionic", "--filter", "transport.sigma >=");
        assertUsage("no calculator is called 'magic'", "screen", "--example", "bilayer-zwitterionic", "--only",
                "magic");
        assertUsage("bilayer-zwitterionic", "screen", "--example", "other");
        assertUsage("--example NAME", "screen");
        assertUsage("no screening profile", "screen", "--example", "bilayer-zwitterionic", "--profile", "none-such");
        assertUsage("at least one job", "screen", "--example", "bilayer-zwitterionic", "--jobs", "0");
        assertUsage("--relax", "screen", "--example", "bilayer-zwitterionic", "--relax", "quick");
        assertUsage("--resume", "screen", "--example", "bilayer-zwitterionic", "--resume");
    }

    private void assertUsage(String named, Object... arguments) {
        assertEquals(2, shell.run(arguments), shell::err);
        assertTrue(shell.err().contains(named), shell::err);
        assertEquals(2, shell.messages().size(), shell::err);
        assertEquals("", shell.out());
    }

    static Map<String, NamedCsvRecord> rows(Path csv) throws IOException {
        Map<String, NamedCsvRecord> rows = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(row -> rows.put(row.getField("candidate"), row));
        }
        return rows;
    }
}

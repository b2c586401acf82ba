// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Candidate;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.ClassPathRegistry;
import org.porelyte.quantities.Outcome;
import org.porelyte.screening.Bench;
import org.porelyte.screening.Filter;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.RunOptions;

class ReportFolderTest {

    private final Bench bench = new Bench();

    @TempDir
    private Path folder;

    private Report report() {
        RunRecord run = new RunRecord("Porelyte test", "2026-01-02T03:04:05Z", RunOptions.usual(), List.of());
        return new Report(bench.sources(), bench.run(), Ranking.byDefault(), Filter.none(), run);
    }

    private static List<ExporterDescriptor> builtIn() throws IOException {
        return new ExporterReader().read(new ClassPathRegistry(ReportFolderTest.class.getClassLoader()).create());
    }

    private static ExporterDescriptor exporter(Exporter exporter) {
        return new ExporterDescriptor("test", "test.txt", "test", () -> exporter);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void builtInExportersAreContributed() throws Exception {
        bench.sigma(bench.candidate("A \"quoted\", <b>name</b>"), 8.76e-4);
        assertEquals(List.of(), new ReportFolder(folder).write(report(), builtIn()));
        assertEquals(List.of("report.html", "results.csv", "results.json", "results.xlsx", "run.json"), files());
        List<String> lines = List.of(Files.readString(folder.resolve("results.csv")).split("\r\n"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("\"A \"\"quoted\"\", <b>name</b>\",framework,,,8.76e-4,literature,1,"),
                lines.get(1));
        String html = Files.readString(folder.resolve("report.html"));
        assertTrue(html.contains("A &quot;quoted&quot;, &lt;b&gt;name&lt;/b&gt;"), html);
        assertTrue(html.contains("href=\"https://doi.org/10.1000/test\""), html);
        assertFalse(html.contains("<script") || html.contains("src="), "self-contained");
    }

    @Test
    void theReportShowsTheBestOfManyAndSaysSo() throws Exception {
        for (int i = 0; i < 501; i++) {
            bench.sigma(bench.candidate("C" + i), 1e-3 / (i + 1));
        }
        new ReportFolder(folder).write(report(), builtIn());
        String html = Files.readString(folder.resolve("report.html"));
        assertTrue(html.contains("The first 500 of 501"));
        assertTrue(html.contains(">C499<") && !html.contains(">C500<"));
        assertEquals(502, Files.readAllLines(folder.resolve("results.csv")).size());
    }

    @Test
    void jsonKeepsEveryValueWithItsSource() throws Exception {
        Candidate candidate = bench.candidate("X");
        bench.sigma(candidate, 8.76e-4);
        bench.value(candidate, "transport.sigma", 0.123456789, "mS/cm", ProvenanceKind.MEASURED, 298.15);
        new ReportFolder(folder).write(report(), builtIn());
        JsonObject object = JsonParser.parseString(Files.readString(folder.resolve("results.json"))).getAsJsonArray()
                .get(0).getAsJsonObject();
        JsonArray values = object.getAsJsonObject("quantities").getAsJsonArray("transport.sigma");
        assertEquals(2, values.size());
        assertEquals(1.23456789e-4, values.get(0).getAsJsonObject().get("number").getAsDouble(), 1e-18);
        assertEquals("measured", values.get(0).getAsJsonObject().get("kind").getAsString());
        assertEquals("S/cm", values.get(1).getAsJsonObject().get("unit").getAsString());
        assertEquals("10.1000/test", values.get(1).getAsJsonObject().get("source").getAsString());
    }

    @Test
    void whatBecameOfEachCalculatorIsRecorded() throws Exception {
        bench.quantities("a.one").calculator("picky", List.of(), List.of("a.one"), (input, progress) -> {
            return switch (input.candidate().getName()) {
                case "X" -> throw new IllegalStateException("broken");
                case "Y" -> Outcome.notApplicable("no <salt>");
                default -> Outcome.computed().number("a.one", 1).build();
            };
        });
        List.of("X", "Y", "Z", "Z2").forEach(bench::candidate);
        new ReportFolder(folder).write(report(), builtIn());
        JsonObject picky = JsonParser.parseString(Files.readString(folder.resolve("run.json"))).getAsJsonObject()
                .getAsJsonArray("calculators").get(0).getAsJsonObject();
        assertEquals(2, picky.get("computed").getAsInt());
        assertEquals(1, picky.get("not_applicable").getAsInt());
        assertEquals(0, picky.get("missing_input").getAsInt());
        assertEquals(1, picky.get("failed").getAsInt());
        assertEquals("{\"outcome\":\"not_applicable\",\"reason\":\"no <salt>\",\"candidates\":1}",
                picky.getAsJsonArray("reasons").get(0).toString());
        String html = Files.readString(folder.resolve("report.html")).replace("\n", "");
        assertTrue(html.contains(">picky 1</th><td>picky</td><td class=\"number\">2</td><td class=\"number\">1</td>"
                + "<td class=\"number\">0</td><td class=\"number\">1</td>"), html);
    }

    @Test
    void candidatesWithoutNameAndIdAreToldApart() throws Exception {
        for (int i = 0; i < 2; i++) {
            Candidate candidate = bench.candidate("x");
            candidate.setName(null);
            candidate.setId(null);
        }
        assertEquals(List.of(), new ReportFolder(folder).write(report(), builtIn()));
        String csv = Files.readString(folder.resolve("results.csv"));
        assertTrue(csv.contains("candidate 1 of library") && csv.contains("candidate 2 of library"), csv);
        String html = Files.readString(folder.resolve("report.html"));
        assertTrue(html.contains("href=\"#candidate-2\"") && html.contains("id=\"candidate-2\""), html);
    }

    @Test
    void theSameCandidatesGiveTheSameBytesWheneverTheyAreScreened() throws Exception {
        bench.sigma(bench.candidate("X"), 8.76e-4);
        new ReportFolder(folder).write(report(), builtIn());
        byte[] first = Files.readAllBytes(folder.resolve("report.html"));
        Report same = report();
        RunRecord later = new RunRecord(same.run().program(), "2030-01-01T00:00:00Z",
                new RunOptions(7, same.run().options().seed(), List.of()), same.run().inputs());
        new ReportFolder(folder).write(new Report(same.libraries(), same.results(), same.ranking(), same.filter(),
                later), builtIn());
        assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(folder.resolve("report.html")));
    }

    @Test
    void anExporterThatFailsLeavesTheOldFileAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("test.txt"), "old");
        List<String> problems = new ReportFolder(folder).write(report(), List.of(exporter((report, out) -> {
            out.write("test.txt", stream -> stream.write("half".getBytes(StandardCharsets.UTF_8)));
            throw new IOException("disk full");
        }), exporter((report, out) -> out.write("sub/other.txt", stream -> stream.write(1)))));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("test.txt could not be written: disk full"), problems.get(0));
        assertEquals("old", Files.readString(folder.resolve("test.txt")));
        assertEquals(List.of("sub/other.txt", "test.txt"), files());
    }

    @Test
    void noExporterWritesOutsideTheFolder() throws Exception {
        List<String> problems = new ReportFolder(folder.resolve("in")).write(report(),
                List.of(exporter((report, out) -> out.write("../escaped.txt", stream -> stream.write(1)))));
        assertTrue(problems.get(0).contains("leads out of the folder"), problems.get(0));
        assertEquals(List.of(), files());
    }

    @Test
    void foldersMayBeNamedByDetours() throws Exception {
        Path detour = folder.resolve("absent").resolve("..").resolve("a b").resolve(".").resolve("\u00fc");
        assertEquals(List.of(), new ReportFolder(detour).write(report(), builtIn()));
        assertTrue(Files.exists(folder.resolve("a b").resolve("\u00fc").resolve("results.csv")));
        assertFalse(Files.exists(folder.resolve("absent")));
    }

    @Test
    void aFolderBelowAFileIsTold() throws IOException {
        Path below = Files.writeString(folder.resolve("x"), "mine").resolve("y");
        String said = assertThrows(IOException.class, () -> new ReportFolder(below)).getMessage();
        assertTrue(said.contains("cannot be written to") && !said.contains("Exception"), said);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertTrue(assertThrows(IOException.class, () -> new ReportFolder(file)).getMessage().contains("is a file"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.porelyte.model.ReferenceMaterial;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.Sheet;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.SourceLibrary;
import org.porelyte.screening.Stage;
import org.porelyte.screening.StageOutcome.Ending;
import org.porelyte.screening.charts.NamedChart;
import org.porelyte.screening.charts.RunCharts;
import org.porelyte.screening.export.Exporter;
import org.porelyte.screening.export.OutputFolder;
import org.porelyte.screening.export.Report;
import org.porelyte.screening.export.RunRecord;
import org.porelyte.screening.export.Summary;

/** The report to read and to send, as {@code report.html}: one file that needs no other. */
public final class HtmlExporter implements Exporter {

    /** More than anybody reads, and a page of a few megabytes that every browser shows. */
    private static final int MOST_ROWS = 500;

    @Override
    public void export(Report report, OutputFolder folder) throws IOException {
        String html = page(report);
        folder.write("report.html", out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(Report report) throws IOException {
        HtmlPage page = new HtmlPage();
        String title = "Screening of " + report.libraries().stream().map(SourceLibrary::name)
                .collect(Collectors.joining(", "));
        page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title + " - Porelyte").markup("<style>\n" + style() + "</style>\n</head>\n<body>\n");
        page.element("h1", title);
        for (String sentence : new Summary(report).sentences()) {
            page.element("p", sentence);
        }
        problems(report.results().problems(), page);
        List<Ranking.Ranked> all = report.table().rows();
        charts(new RunCharts(report.results(), report.ranking(), all).all(), page);
        page.element("h2", "Candidates, best first");
        List<Ranking.Ranked> rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
        if (rows.size() < all.size()) {
            page.element("p", "The first " + rows.size() + " of " + all.size()
                    + "; the files results.csv and results.json hold all.");
        }
        new HtmlRanking(report.table(), rows).write(page);
        comparators(report.libraries(), page);
        page.element("h2", "Candidates in detail");
        HtmlCandidate candidate = new HtmlCandidate(report.results().quantities());
        for (int i = 0; i < rows.size(); i++) {
            candidate.write(i, rows.get(i), page);
        }
        page.element("h2", "How this was computed");
        run(report, page);
        return page.markup("</body>\n</html>\n").toString();
    }

    private static void charts(List<NamedChart> charts, HtmlPage page) {
        ChartWriter writer = new ChartWriter(Sheet.TWO_COLUMNS.withGrid());
        for (NamedChart chart : charts) {
            page.markup("<figure>\n").markup(writer.element(chart.chart(), "chart-" + chart.name()))
                    .element("figcaption", chart.caption()).markup("</figure>\n");
        }
    }

    private static void problems(List<String> problems, HtmlPage page) {
        if (!problems.isEmpty()) {
            page.element("h2", "Problems of the run").markup("<ul class=\"problem\">\n");
            problems.forEach(problem -> page.element("li", problem));
            page.markup("</ul>\n");
        }
    }

    private static void comparators(List<SourceLibrary> libraries, HtmlPage page) {
        List<ReferenceMaterial> materials = libraries.stream()
                .flatMap(source -> source.library().getReferenceMaterials().stream()).toList();
        if (!materials.isEmpty()) {
            page.element("h2", "For comparison");
            new HtmlComparators(materials).write(page);
        }
    }

    /** The time is told by run.json alone: the same candidates give the same report. */
    private static void run(Report report, HtmlPage page) {
        RunRecord run = report.run();
        page.markup("<table>\n");
        row("Program", run.program(), page);
        row("Seed", Long.toString(run.options().seed()), page);
        row("Ranked by", report.ranking().describe(report.results().quantities()), page);
        row("Filter", report.filter().text().isEmpty() ? "none" : report.filter().text(), page);
        for (RunRecord.Input input : run.inputs()) {
            row("Library", input.name() + (input.file().isEmpty() ? "" : " (" + input.file() + ")") + ", "
                    + input.candidates() + " candidates, SHA-256 " + input.sha256(), page);
        }
        page.markup("</table>\n");
        stages(report.results().stages(), page);
    }

    private static void stages(List<Stage> stages, HtmlPage page) {
        page.element("h3", "Stages").element("p", "Candidates per calculator, in the order in which they ran.");
        page.markup("<table>\n<thead><tr><th>Calculator</th><th>Id</th>");
        for (Ending ending : Ending.values()) {
            page.element("th", ending.words());
        }
        page.markup("</tr></thead>\n<tbody>\n");
        for (Stage stage : stages) {
            CalculatorDescriptor calculator = stage.calculator();
            page.markup("<tr>").element("th scope=\"row\"", calculator.name() + " " + calculator.version())
                    .element("td", calculator.id());
            for (Ending ending : Ending.values()) {
                page.element("td class=\"number\"", Integer.toString(stage.counts().of(ending)));
            }
            page.markup("</tr>\n");
        }
        page.markup("</tbody></table>\n");
    }

    private static void row(String name, String text, HtmlPage page) {
        page.markup("<tr>").element("th scope=\"row\"", name).element("td", text).markup("</tr>\n");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlExporter.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.porelyte.model.ScreeningProfile;
import org.porelyte.plots.ChartFormat;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.quantities.Contributions;
import org.porelyte.screening.Filter;
import org.porelyte.screening.Pipeline;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.RunOptions;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.screening.SourceLibrary;
import org.porelyte.screening.charts.PlotFiles;
import org.porelyte.screening.export.ExporterDescriptor;
import org.porelyte.screening.export.ExporterReader;
import org.porelyte.screening.export.Report;
import org.porelyte.screening.export.ReportFolder;
import org.porelyte.screening.export.RunRecord;
import org.porelyte.screening.export.Summary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Screens every candidate of libraries and ranks them. */
@Command(name = "screen", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Runs every candidate of the libraries through the calculators and ranks them. The table goes to "
                + "standard output; with -o, results.csv, results.xlsx, results.json, report.html and run.json to a "
                + "folder.")
final class ScreenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LibraryArguments libraries;

    @Option(names = "-o", paramLabel = "DIR", description = "folder for the results; made if it is missing")
    private Path folder;

    @Option(names = "--rank", paramLabel = "QTY[:asc|desc],...",
            description = "quantities to rank by (default: Li+ conductivity near 30 °C, highest first)")
    private String rank;

    @Option(names = "--filter", paramLabel = "EXPR",
            description = "which candidates to keep, such as \"transport.sigma >= 0.1 mS/cm and kind = framework\"")
    private String filter;

    @Option(names = "--profile", paramLabel = "ID",
            description = "a screening profile of a library to rank and filter by; --rank and --filter go before it")
    private String profile;

    @Option(names = "--only", paramLabel = "CALC", split = ",",
            description = "run these calculators, and those that they require, only")
    private List<String> only = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "threads (default: one per processor)")
    private Integer jobs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "from which every random number follows (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--plots", paramLabel = "svg|pdf|png,...", split = ",",
            description = "with -o, the charts of the report also as files in the folder plots, in these formats")
    private List<ChartFormat> plots = List.of();

    @Option(names = "--stages", description = "also print for how many candidates each calculator computed something, "
            + "did not apply, lacked what it requires, or failed")
    private boolean stages;

    @Option(names = "--format", paramLabel = "csv|json",
            description = "print what results.csv or results.json holds instead of the readable table")
    private Format format;

    private final Host host;

    ScreenCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws IOException {
        Contributions contributions = new ContributionReader().read(host.registry());
        RunOptions options = usage(() -> new RunOptions(
                jobs == null ? Runtime.getRuntime().availableProcessors() : jobs, seed, only));
        Ranking ranking = rank == null ? null : usage(() -> Ranking.parse(rank, contributions.quantities()));
        Filter kept = filter == null ? null : usage(() -> Filter.parse(filter, contributions.quantities()));
        Pipeline pipeline = new Pipeline(contributions);
        usage(() -> pipeline.order(options));
        if (libraries.misuse() != null) {
            throw new ParameterException(spec.commandLine(), libraries.misuse());
        }
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(),
                    folder + ": is a file. -o needs a folder for the results.");
        }

        if (!plots.isEmpty() && folder == null) {
            throw new ParameterException(spec.commandLine(), "--plots needs a folder for the files: add -o DIR.");
        }

        List<String> unread = new ArrayList<>();
        List<LibraryArguments.Opened> opened = libraries.open(this::say, unread::add);
        unread.forEach(this::say);
        if (opened.isEmpty()) {
            return ExitCode.SOME_FAILED;
        }
        List<SourceLibrary> sources = opened.stream().map(LibraryArguments.Opened::source).toList();
        ScreeningProfile chosen = profile == null ? null : profile(sources);
        Ranking order = ranking != null ? ranking
                : chosen == null ? Ranking.byDefault() : usage(() -> Ranking.of(chosen, contributions.quantities()));
        Filter keep = kept != null ? kept
                : chosen == null ? Filter.none() : usage(() -> Filter.of(chosen, contributions.quantities()));
        ReportFolder target = null;
        if (folder != null) {
            try {
                target = new ReportFolder(folder);
            } catch (IOException e) {
                say(e.getMessage());
                return ExitCode.ENVIRONMENT;
            }
        }

        String started = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        RunRecord record = new RunRecord(PorelyteCommand.VERSION, started, options,
                opened.stream().map(LibraryArguments.Opened::input).toList());
        ConsoleProgress progress = new ConsoleProgress(host.err(), host.terminal());
        ScreeningResults results = pipeline.run(sources, options, progress);
        progress.end();
        Report report = new Report(sources, results, order, keep, record);
        return tell(report, target) && unread.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** {@return whether nothing failed} */
    private boolean tell(Report report, ReportFolder target) throws IOException {
        List<String> problems = new ArrayList<>(report.results().problems());
        problems.addAll(new FailureLines(report.results().candidates()).lines());
        ExporterReader exporters = new ExporterReader();
        if (target != null) {
            List<ExporterDescriptor> all = new ArrayList<>(exporters.read(host.registry()));
            if (!plots.isEmpty()) {
                all.add(new ExporterDescriptor("plots", "plots", "org.porelyte.screening",
                        () -> new PlotFiles(plots)));
            }
            problems.addAll(target.write(report, all));
        }
        PrintStream out = host.out();
        if (format != null) {
            problems.addAll(new StandardOutput(out).print(report, exporters.read(host.registry()), format));
            if (stages) {
                new StageLines(report.results().stages()).print(host.err());
            }
        } else {
            new ConsoleTable(report).print(out);
            out.println();
            if (stages) {
                new StageLines(report.results().stages()).print(out);
                out.println();
            }
            new Summary(report).sentences().forEach(out::println);
            if (target != null) {
                out.println("Results are in " + folder + ".");
            }
        }
        problems.forEach(this::say);
        return problems.isEmpty();
    }

    private ScreeningProfile profile(List<SourceLibrary> sources) {
        List<ScreeningProfile> profiles = sources.stream()
                .flatMap(source -> source.library().getScreeningProfiles().stream()).toList();
        String ids = profiles.stream().map(ScreeningProfile::getId)
                .filter(id -> id != null && !id.isBlank()).collect(Collectors.joining(", "));
        return profiles.stream().filter(found -> profile.equals(found.getId())).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no screening profile has the id '"
                        + profile + "'. There are: " + (ids.isEmpty() ? "none" : ids) + "."));
    }

    /** What cannot be understood of an option is an error of usage. */
    private <T> T usage(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void say(String message) {
        host.err().println("porelyte screen: " + message);
    }
}

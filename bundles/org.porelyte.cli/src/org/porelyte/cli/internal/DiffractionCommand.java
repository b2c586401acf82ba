// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.porelyte.cli.internal.RecordWriter.Column;
import org.porelyte.crystal.cif.CifReading;
import org.porelyte.crystal.diffraction.DiffractionChart;
import org.porelyte.crystal.diffraction.MeasuredPattern;
import org.porelyte.crystal.diffraction.Peak;
import org.porelyte.crystal.diffraction.PowderPattern;
import org.porelyte.crystal.diffraction.PowderPattern.Settings;
import org.porelyte.crystal.diffraction.Profile;
import org.porelyte.crystal.diffraction.Reflection;
import org.porelyte.plots.ChartFormat;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.Sheet;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes X-ray powder patterns. */
@Command(name = "diffraction", mixinStandardHelpOptions = true, sortOptions = false,
        description = "X-ray powder patterns of structures: one row per peak, with its angle 2 theta (degrees), its "
                + "spacing (A), the strongest reflection at this angle, how many there are, and its intensity "
                + "relative to the strongest peak (percent).")
final class DiffractionCommand implements Callable<Integer> {

    private static final List<Column> COLUMNS = List.of(Column.text("file"), new Column("two_theta_deg", 4),
            new Column("d_A", 5), Column.text("hkl"), Column.text("multiplicity"),
            new Column("intensity_percent", 2), new Column("f_squared", 1), Column.text("also"));

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "CIF", description = "files; of several data blocks each is a structure")
    private List<Path> files;

    @Option(names = "--wavelength", paramLabel = "A", defaultValue = "1.5405929",
            description = "in angstrom; default: ${DEFAULT-VALUE}, Cu K-alpha 1")
    private double wavelength;

    @Option(names = "--range", paramLabel = "FROM,TO", split = ",", defaultValue = "2,50",
            description = "angles 2 theta in degrees; default: ${DEFAULT-VALUE}")
    private List<Double> range;

    @Option(names = "--b-iso", paramLabel = "A2", defaultValue = "0",
            description = "displacement parameter B of all atoms in A^2; default: ${DEFAULT-VALUE}, atoms at rest")
    private double displacement;

    @Option(names = "--least", paramLabel = "PERCENT", defaultValue = "0.1",
            description = "leave out peaks that are weaker; default: ${DEFAULT-VALUE}")
    private double least;

    @Option(names = "--plot", paramLabel = "FILE",
            description = "also draw the patterns above each other to this file: .svg, .pdf or .png")
    private Path plot;

    @Option(names = "--width", paramLabel = "DEG", defaultValue = "0.1",
            description = "full width of drawn peaks at half height, in degrees; default: ${DEFAULT-VALUE}")
    private double width;

    @Option(names = "--measured", paramLabel = "FILE",
            description = "also draw this measured pattern: two columns, 2 theta in degrees and intensity")
    private Path measured;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv",
            description = "default: ${DEFAULT-VALUE}")
    private Format format;

    private final Host host;
    private final List<List<Object>> records = new ArrayList<>();
    private Settings settings;
    private DiffractionChart chart;

    DiffractionCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws IOException {
        settings = settings();
        ChartFormat picture = plot == null ? null : picture();
        chart = new DiffractionChart(settings.from(), settings.to());
        CifFiles cifs = new CifFiles("diffraction", host);
        if (measured != null) {
            chart.add(measured.getFileName() + " (measured)",
                    MeasuredPattern.read(measured).scaled(settings.from(), settings.to()));
        }
        int failed = cifs.read(files, this::compute);
        new RecordWriter(COLUMNS, format).write(records, host.out());
        if (picture != null) {
            draw(picture);
        }
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private Settings settings() {
        try {
            if (range.size() != 2) {
                throw new IllegalArgumentException("--range needs two angles, such as 2,50");
            }
            if (!(width > 0 && width < 10)) {
                throw new IllegalArgumentException("--width " + width + ": expected degrees above 0, below 10");
            }
            return new Settings(wavelength, range.get(0), range.get(1), displacement);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private ChartFormat picture() {
        String name = plot.toString().toLowerCase(Locale.ROOT);
        return Stream.of(ChartFormat.values()).filter(known -> name.endsWith("." + known.extension())).findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(),
                        "--plot " + plot + ": expected a file that ends in .svg, .pdf or .png"));
    }

    private void compute(String name, String stem, CifReading reading) throws IOException {
        PowderPattern pattern;
        try {
            pattern = PowderPattern.of(reading.structure(), reading.symmetry().operations(), settings);
        } catch (IllegalArgumentException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
        for (Peak peak : pattern.peaks()) {
            Reflection strongest = peak.reflections().get(0);
            if (peak.relative() >= least) {
                records.add(Arrays.asList(name, peak.twoTheta(), peak.spacing(), strongest.hkl().toString(),
                        peak.multiplicity(), peak.relative(), strongest.structureFactor(),
                        peak.reflections().stream().skip(1).map(other -> other.hkl().toString()).toList()));
            }
        }
        if (plot != null) {
            chart.add(stem, Profile.of(pattern, settings.from(), settings.to(), width));
        }
    }

    /** Written beside and moved: nothing half-written is left. */
    private void draw(ChartFormat picture) throws IOException {
        Path folder = plot.toAbsolutePath().getParent();
        try {
            Path temporary = Files.createTempFile(folder, ".porelyte", ".tmp");
            try {
                try (var out = Files.newOutputStream(temporary)) {
                    new ChartWriter(Sheet.TWO_COLUMNS).write(chart.chart(), picture, out);
                }
                Files.move(temporary, plot, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new IOException(plot + ": cannot be written (" + e.getMessage()
                    + "). Name a file in a folder that exists and may be written to.", e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.porelyte.screening.export.ExporterDescriptor;
import org.porelyte.screening.export.Report;

/** Prints what an exporter would write to {@code results.csv} or {@code results.json}. */
final class StandardOutput {

    private final PrintStream out;

    StandardOutput(PrintStream out) {
        this.out = out;
    }

    /** {@return what failed} */
    List<String> print(Report report, List<ExporterDescriptor> exporters, Format format) throws IOException {
        String file = "results." + format.name().toLowerCase(Locale.ROOT);
        for (ExporterDescriptor exporter : exporters) {
            if (exporter.name().equals(file)) {
                try {
                    exporter.factory().create().export(report, (name, content) -> content.write(out));
                    return List.of();
                } catch (Exception | LinkageError e) {
                    return List.of(file + " could not be printed: " + e.getMessage());
                }
            }
        }
        return List.of("no exporter writes " + file + ". Is the bundle org.porelyte.screening installed?");
    }
}

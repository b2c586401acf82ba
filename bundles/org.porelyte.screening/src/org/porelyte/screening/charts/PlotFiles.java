// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.charts;

import java.io.IOException;
import java.util.List;

import org.porelyte.plots.ChartFormat;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.Sheet;
import org.porelyte.screening.export.Exporter;
import org.porelyte.screening.export.OutputFolder;
import org.porelyte.screening.export.Report;

/** The charts of a report as files of their own, {@code plots/NAME.svg} and so on, in a size for two columns. */
public final class PlotFiles implements Exporter {

    private final List<ChartFormat> formats;

    /** @param formats in which to write each chart */
    public PlotFiles(List<ChartFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public void export(Report report, OutputFolder folder) throws IOException {
        ChartWriter writer = new ChartWriter(Sheet.TWO_COLUMNS);
        for (NamedChart chart : new RunCharts(report.results(), report.ranking(), report.table().rows()).all()) {
            for (ChartFormat format : formats) {
                folder.write("plots/" + chart.name() + "." + format.extension(),
                        out -> writer.write(chart.chart(), format, out));
            }
        }
    }
}

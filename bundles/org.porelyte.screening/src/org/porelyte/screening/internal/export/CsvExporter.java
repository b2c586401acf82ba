// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.export.Exporter;
import org.porelyte.screening.export.OutputFolder;
import org.porelyte.screening.export.Report;

/** The table as {@code results.csv}: RFC 4180, UTF-8. */
public final class CsvExporter implements Exporter {

    @Override
    public void export(Report report, OutputFolder folder) throws IOException {
        folder.write("results.csv", out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            ResultTable table = report.table();
            csv.writeRecord(table.columns().stream().map(ResultColumn::name).toList());
            for (Ranking.Ranked row : table.rows()) {
                csv.writeRecord(table.columns().stream().map(column -> table.text(row, column)).toList());
            }
            csv.flush();
        });
    }
}

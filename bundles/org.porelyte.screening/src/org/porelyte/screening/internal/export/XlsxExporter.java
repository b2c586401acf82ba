// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.export.Exporter;
import org.porelyte.screening.export.OutputFolder;
import org.porelyte.screening.export.Report;
import org.porelyte.screening.export.Sheet;
import org.porelyte.screening.export.XlsxWriter;

/** The table as {@code results.xlsx}, with numbers that spreadsheets compute with, and what its columns mean. */
public final class XlsxExporter implements Exporter {

    @Override
    public void export(Report report, OutputFolder folder) throws IOException {
        ResultTable table = report.table();
        List<ResultColumn> columns = table.columns();
        Iterable<List<Object>> rows = () -> table.rows().stream().map(row -> row(table, row)).iterator();
        Sheet results = new Sheet("Results", columns.stream().map(ResultColumn::titleWithUnit).toList(), 1, rows);
        Sheet meanings = new Sheet("Columns", List.of("Column", "In results.csv", "Unit", "Meaning"), 1,
                columns.stream().map(column -> List.of(column.titleWithUnit(), column.name(), column.unitLabel(),
                        column.description())).toList());
        folder.write("results.xlsx", out -> new XlsxWriter().write(List.of(results, meanings), out));
    }

    private static List<Object> row(ResultTable table, Ranking.Ranked row) {
        return table.columns().stream().map(column -> cell(table, row, column)).toList();
    }

    private static Object cell(ResultTable table, Ranking.Ranked row, ResultColumn column) {
        OptionalDouble number = table.number(row, column);
        return number.isPresent() ? number.getAsDouble() : table.text(row, column);
    }
}

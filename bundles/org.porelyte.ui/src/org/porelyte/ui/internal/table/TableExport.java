// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.porelyte.screening.export.Sheet;
import org.porelyte.screening.export.XlsxWriter;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** Writes a table to a file, whole or not at all. */
public final class TableExport {

    private final TableContent content;
    private final String name;

    /**
     * @param content what to write, in its order
     * @param name    what the rows are; the name of the sheet
     */
    public TableExport(TableContent content, String name) {
        this.content = content;
        this.name = name;
    }

    /**
     * @param file where to: a spreadsheet if its name ends in {@code .xlsx}, otherwise comma-separated values
     * @throws IOException if it cannot be written; the message says what to do
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path staged = null;
        try {
            staged = Files.createTempFile(folder, ".porelyte", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(staged))) {
                if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                    xlsx(out);
                } else {
                    csv(out);
                }
            }
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw new IOException(file + ": cannot be written (" + reason(e)
                    + "). Choose another folder or close the program that uses the file.", e);
        } finally {
            if (staged != null) {
                Files.deleteIfExists(staged);
            }
        }
    }

    private static String reason(FileSystemException error) {
        return switch (error) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "the folder is missing";
            default -> error.getReason() == null ? error.getMessage() : error.getReason();
        };
    }

    private void csv(OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(content.columns().stream().map(TableColumn::id).toList());
        for (TableRow row : content.rows()) {
            csv.writeRecord(cells(row).stream().map(TableCell::plain).toList());
        }
        csv.flush();
    }

    private void xlsx(OutputStream out) throws IOException {
        Iterable<List<Object>> rows = () -> content.rows().stream()
                .map(row -> cells(row).stream().map(TableExport::value).toList()).iterator();
        Sheet sheet = new Sheet(name, content.columns().stream().map(TableColumn::header).toList(), 0, rows);
        new XlsxWriter().write(List.of(sheet), out);
    }

    private List<TableCell> cells(TableRow row) {
        return IntStream.range(0, content.columns().size()).mapToObj(row::cell).toList();
    }

    private static Object value(TableCell cell) {
        return Double.isNaN(cell.number()) ? (Object) cell.plain() : (Object) cell.number();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes records as CSV or JSON. Numbers have the decimals that their column gives. */
final class RecordWriter {

    /**
     * A column.
     *
     * @param name     its name, with the unit where it has one
     * @param decimals decimals of its numbers; ignored for text and lists
     */
    record Column(String name, int decimals) {
        static Column text(String name) {
            return new Column(name, 0);
        }
    }

    private final List<Column> columns;
    private final Format format;

    RecordWriter(List<Column> columns, Format format) {
        this.columns = List.copyOf(columns);
        this.format = format;
    }

    /**
     * Writes records and flushes; the stream stays open.
     *
     * @param records lists as long as the columns of String, Integer, Double, List of String, or null for no value
     */
    void write(List<List<Object>> records, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (format == Format.JSON) {
                writeJson(records, writer);
            } else {
                writeCsv(records, writer);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the result could not be written: " + e.getMessage(), e);
        }
    }

    private void writeCsv(List<List<Object>> records, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        for (List<Object> values : records) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(text(values.get(i), columns.get(i)));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static String text(Object value, Column column) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            String text = String.format(Locale.ROOT, "%." + column.decimals() + "f", number);
            return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
        }
        return value instanceof List<?> list ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }

    private void writeJson(List<List<Object>> records, Writer writer) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<Object> values : records) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Object value = values.get(i);
                object.put(columns.get(i).name(), value instanceof Double
                        ? new BigDecimal(text(value, columns.get(i))) : value);
            }
            objects.add(object);
        }
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
        writer.write(gson.toJson(objects));
        writer.write('\n');
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.porelyte.chemistry.ChemistryException;

/**
 * A line of a table that lies beside a class: columns separated by tabs. Blank lines and lines that begin with
 * {@code #} are comments.
 *
 * @param origin  name of the file, for messages
 * @param number  of the line in the file, from 1
 * @param columns as many as the table has
 */
public record TabbedLine(String origin, int number, List<String> columns) {

    /**
     * Reads a table.
     *
     * @param <T> what is made of the table
     */
    @FunctionalInterface
    public interface TableReader<T> {

        /**
         * @param reader what is read
         * @return what it says
         * @throws IOException if reading fails
         */
        T read(Reader reader) throws IOException;
    }

    /**
     * Reads the table of a class.
     *
     * @param <T>    what is made of the table
     * @param beside the class
     * @param file   name of the table, beside the class
     * @param table  makes something of it
     * @return what the table says
     * @throws ChemistryException if it cannot be read
     */
    public static <T> T bundled(Class<?> beside, String file, TableReader<T> table) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            return table.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ChemistryException("The table " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads all lines of a table.
     *
     * @param <T>    what is made of a line
     * @param reader what is read; not closed
     * @param origin name of the file, for messages
     * @param names  what the columns are
     * @param entry  makes an entry of a line
     * @return the entries, in the order of the file
     * @throws IOException        if reading fails
     * @throws ChemistryException if a line has another number of columns; says which line
     */
    public static <T> List<T> readAll(Reader reader, String origin, List<String> names, Function<TabbedLine, T> entry)
            throws IOException {
        List<T> entries = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                TabbedLine line = new TabbedLine(origin, number, List.of(text.split("\t", -1)));
                if (line.columns.size() != names.size()) {
                    throw line.wrong(line.columns.size() + " columns; expected " + names.size()
                            + " separated by tabs: " + String.join(", ", names), null);
                }
                entries.add(entry.apply(line));
            }
        }
        return entries;
    }

    /**
     * @param message what is wrong with this line
     * @param cause   why, or null
     * @return an exception that names file and line
     */
    public ChemistryException wrong(String message, Exception cause) {
        return new ChemistryException(origin + " line " + number + ": " + message, cause);
    }

    /**
     * @param index of a column, from 0
     * @return what stands in it
     */
    public String column(int index) {
        return columns.get(index);
    }
}

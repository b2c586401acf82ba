// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Abbreviations and trade names, such as {@code LiTFSI}, {@code PC} or {@code PEO}. The bundled table is the file
 * {@code aliases.tsv} beside this class; each line says where the substance is registered. Immutable.
 */
public final class AliasTable {

    private static final int COLUMNS = 5;
    private static final String FILE = "aliases.tsv";

    private final List<Alias> entries;
    private final Map<String, Alias> byAlias = new HashMap<>();

    private AliasTable(List<Alias> entries) {
        this.entries = List.copyOf(entries);
        for (Alias entry : entries) {
            for (String alias : entry.aliases()) {
                byAlias.put(alias, entry);
            }
        }
    }

    /**
     * Reads the bundled table.
     *
     * @return the table
     */
    public static AliasTable bundled() {
        try (InputStream in = AliasTable.class.getResourceAsStream(FILE)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), FILE);
        } catch (IOException e) {
            throw new ChemistryException("The table of abbreviations cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a table: lines of five columns separated by tabs (aliases separated by {@code |}, SMILES, name, systematic
     * name or {@code -}, source), and comments after {@code #}.
     *
     * @param reader what is read; not closed
     * @param origin name of the file, for messages
     * @return the table
     * @throws IOException        if reading fails
     * @throws ChemistryException if a line has the wrong number of columns or an alias stands twice
     */
    public static AliasTable read(Reader reader, String origin) throws IOException {
        List<Alias> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new ChemistryException(origin + " line " + number + ": " + columns.length
                        + " columns; expected " + COLUMNS + " separated by tabs");
            }
            List<String> aliases = List.of(columns[0].split("\\|"));
            for (String alias : aliases) {
                Integer before = seen.put(alias, number);
                if (before != null) {
                    throw new ChemistryException(origin + " line " + number + ": '" + alias
                            + "' stands already in line " + before + "; remove one of them");
                }
            }
            String systematic = columns[3].equals("-") ? "" : columns[3];
            entries.add(new Alias(aliases, columns[1], columns[2], systematic, columns[4]));
        }
        return new AliasTable(entries);
    }

    /**
     * Looks up an abbreviation, as it is written first, then without regard to capitals if only one entry fits. The
     * names of the entries are found too, since some of them are customary and yet read by no parser of names.
     *
     * @param text the abbreviation or the name
     * @return its entry, or nothing
     */
    public Optional<Alias> find(String text) {
        Alias exact = byAlias.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Alias> fitting = entries.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(text)
                        || entry.aliases().stream().anyMatch(a -> a.length() > 2 && a.equalsIgnoreCase(text)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * Returns all entries.
     *
     * @return in the order of the file
     */
    public List<Alias> entries() {
        return entries;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.porelyte.chemistry.internal.TabbedLine;

/**
 * Abbreviations and trade names, such as {@code LiTFSI}, {@code PC} or {@code PEO}. The bundled table is the file
 * {@code aliases.tsv} beside this class; each line says where the substance is registered. Immutable.
 */
public final class AliasTable {

    private static final List<String> COLUMNS =
            List.of("aliases", "SMILES", "name", "systematic name or -", "source");
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
        return TabbedLine.bundled(AliasTable.class, FILE, reader -> read(reader, FILE));
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
        Map<String, Integer> seen = new HashMap<>();
        return new AliasTable(TabbedLine.readAll(reader, origin, COLUMNS, line -> entry(line, seen)));
    }

    private static Alias entry(TabbedLine line, Map<String, Integer> seen) {
        List<String> aliases = List.of(line.column(0).split("\\|"));
        for (String alias : aliases) {
            Integer before = seen.put(alias, line.number());
            if (before != null) {
                throw line.wrong("'" + alias + "' stands already in line " + before + "; remove one of them", null);
            }
        }
        String systematic = line.column(3).equals("-") ? "" : line.column(3);
        return new Alias(aliases, line.column(1), line.column(2), systematic, line.column(4));
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

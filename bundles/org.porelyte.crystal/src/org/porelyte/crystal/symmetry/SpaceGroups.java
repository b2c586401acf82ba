// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The 530 settings of the 230 space groups that International Tables B (2010), table A1.4.2.7,
 * doi:10.1107/97809553602060000760, lists; found by symbol, number or operations.
 */
public final class SpaceGroups {

    private static final String TABLE = "settings.tsv";

    private final List<SpaceGroup> settings;
    private final Map<String, List<SpaceGroup>> bySymbol = new LinkedHashMap<>();

    /** Reads the table. */
    public SpaceGroups() {
        settings = read();
        for (SpaceGroup setting : settings) {
            for (String symbol : setting.symbols()) {
                keys(symbol, setting).forEach(key -> add(key, setting));
            }
        }
    }

    private static List<SpaceGroup> read() {
        try (InputStream table = SpaceGroups.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(fields -> new SpaceGroup(Integer.parseInt(fields[0]),
                            fields[1].equals("-") ? "" : fields[1], fields[2], List.of(fields[3].split(" = "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String key, SpaceGroup setting) {
        List<SpaceGroup> same = bySymbol.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!same.contains(setting)) {
            same.add(setting);
        }
    }

    /** All ways in which CIFs write a symbol, without blanks and in small letters. */
    private static Collection<String> keys(String symbol, SpaceGroup setting) {
        Collection<String> keys = new TreeSet<>();
        keys.add(key(symbol));
        if (setting.system() == CrystalSystem.MONOCLINIC) {
            // P 21/n for P 1 21/n 1
            keys.add(key(symbol.replaceFirst(" 1 (\\S+) 1$", " $1").replaceFirst(" 1 1 (\\S+)$", " $1")
                    .replaceFirst(" (\\S+) 1 1$", " $1")));
        }
        if (setting.system() == CrystalSystem.CUBIC) {
            // Fm3m, as it was written until 1983
            keys.add(key(symbol.replace("-3", "3")));
        }
        return keys;
    }

    private static String key(String symbol) {
        return symbol.toLowerCase(Locale.ROOT).replaceAll("[\\s_()'\"~]+", "");
    }

    /** {@return all settings in the order of the table} */
    public List<SpaceGroup> settings() {
        return settings;
    }

    /**
     * Finds a setting by its Hall symbol.
     *
     * @param symbol blanks, underscores and capitals do not matter
     * @return the setting; nothing if the table has none with this symbol
     */
    public Optional<SpaceGroup> byHall(String symbol) {
        return settings.stream().filter(setting -> key(setting.hall().replace("\"", "=").replace("'", "#"))
                .equals(key(symbol.replace("\"", "=").replace("'", "#")))).findFirst();
    }

    /**
     * Finds the settings that a Hermann-Mauguin symbol may mean.
     *
     * @param symbol such as {@code F m -3 m}, {@code P21/n}, {@code P2(1)/n}, {@code R -3 :H}, {@code Fd-3m:2}; blanks,
     *               underscores and capitals do not matter
     * @return those that fit in the order of the table; several where the symbol leaves axes, cell or origin open
     */
    public List<SpaceGroup> bySymbol(String symbol) {
        String[] parts = symbol.split(":", 2);
        String name = key(parts[0]);
        String choice = parts.length > 1 ? key(parts[1]) : "";
        List<SpaceGroup> found = bySymbol.getOrDefault(name, List.of());
        if (found.isEmpty() && name.matches("r.*[rhs]") && choice.isEmpty()) {
            // "R -3 H"; "HS" and "S" of some programs mean the same
            return bySymbol(name.replaceAll("[rh]?s?$", "") + (name.endsWith("r") ? ":r" : ":h"));
        }
        List<SpaceGroup> exact = found.stream().filter(setting -> matches(setting, name)).toList();
        List<SpaceGroup> fitting = exact.isEmpty() ? found : exact;
        return choice.isEmpty() ? fitting
                : fitting.stream().filter(setting -> key(setting.choice()).equals(choice)).toList();
    }

    /** Whether the symbol is that of the setting, and not only that of its group in the usual setting. */
    private static boolean matches(SpaceGroup setting, String key) {
        List<String> own = setting.symbols().size() > 1 ? setting.symbols().subList(1, setting.symbols().size())
                : setting.symbols();
        return own.stream().flatMap(symbol -> keys(symbol, setting).stream()).anyMatch(key::equals);
    }

    /**
     * Lists the settings of a space group.
     *
     * @param number 1 to 230
     * @return its settings, the usual one first; none for other numbers
     */
    public List<SpaceGroup> byNumber(int number) {
        return settings.stream().filter(setting -> setting.number() == number).toList();
    }

    /**
     * Finds the setting that has just these operations.
     *
     * @param operations in any order, centrings included
     * @return the setting; nothing if the table has none with them, because of another origin perhaps
     */
    public Optional<SpaceGroup> byOperations(Collection<SymmetryOperation> operations) {
        List<SymmetryOperation> wanted = Stream.concat(Stream.of(SymmetryOperation.IDENTITY), operations.stream())
                .distinct().sorted().toList();
        return settings.stream().filter(setting -> setting.operations().equals(wanted)).findFirst();
    }
}

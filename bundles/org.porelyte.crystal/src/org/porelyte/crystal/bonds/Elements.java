// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What bonds need to know of elements: covalent radii (Cordero et al. 2008, doi:10.1039/b801115j, table 2; that of sp3
 * for carbon, those of high spin for Mn, Fe and Co), and which are metals. Deuterium is hydrogen. Immutable.
 */
public final class Elements {

    private static final String TABLE = "covalent-radii.tsv";

    private record Element(int number, double radius, boolean metal) {
    }

    private final Map<String, Element> bySymbol = new HashMap<>();

    /** Reads the table. */
    public Elements() {
        try (InputStream table = Elements.class.getResourceAsStream(TABLE)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).forEach(fields -> bySymbol.put(fields[1],
                            new Element(Integer.parseInt(fields[0]), Double.parseDouble(fields[2]),
                                    fields[3].equals("metal"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bySymbol.put("D", bySymbol.get("H"));
    }

    /**
     * @param symbol such as {@code Zr}
     * @return whether the table has it
     */
    public boolean isKnown(String symbol) {
        return bySymbol.containsKey(symbol);
    }

    /**
     * @param symbol such as {@code Zr}
     * @return the covalent radius (A); NaN for what the table has not
     */
    public double radius(String symbol) {
        Element element = bySymbol.get(symbol);
        return element == null ? Double.NaN : element.radius();
    }

    /**
     * @param symbol such as {@code Zr}
     * @return its number in the periodic table; 0 for what the table has not
     */
    public int number(String symbol) {
        Element element = bySymbol.get(symbol);
        return element == null ? 0 : element.number();
    }

    /**
     * @param symbol such as {@code Zr}
     * @return whether it is a metal; B, Si, Ge, As, Se and Te are not, Sb is
     */
    public boolean isMetal(String symbol) {
        Element element = bySymbol.get(symbol);
        return element != null && element.metal();
    }

    /**
     * @param symbol such as {@code H}
     * @return whether it is hydrogen or deuterium
     */
    public boolean isHydrogen(String symbol) {
        return number(symbol) == 1;
    }
}

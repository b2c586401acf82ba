// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.recipe;

import java.util.List;
import java.util.Map;

/**
 * The vertices of nets that frameworks often have. A symbol of the Reticular Chemistry Structure Resource
 * (doi:10.1021/ar800124u) stands for one net, so that its connectivities follow.
 */
public final class KnownNets {

    private static final Map<String, List<Integer>> VERTICES = Map.ofEntries(
            Map.entry("acs", List.of(6)), Map.entry("bcu", List.of(8)), Map.entry("csq", List.of(4, 8)),
            Map.entry("dia", List.of(4)), Map.entry("fcu", List.of(12)), Map.entry("flu", List.of(4, 8)),
            Map.entry("ftw", List.of(4, 12)), Map.entry("lvt", List.of(4)), Map.entry("nbo", List.of(4)),
            Map.entry("pcu", List.of(6)), Map.entry("pto", List.of(3, 4)), Map.entry("qtz", List.of(4)),
            Map.entry("reo", List.of(8)), Map.entry("rht", List.of(3, 24)), Map.entry("scu", List.of(4, 8)),
            Map.entry("shp", List.of(4, 12)), Map.entry("soc", List.of(4, 6)), Map.entry("sod", List.of(4)),
            Map.entry("spn", List.of(3, 6)), Map.entry("srs", List.of(3)), Map.entry("tbo", List.of(3, 4)),
            Map.entry("the", List.of(3, 8)), Map.entry("ths", List.of(3)));

    private KnownNets() {
    }

    /**
     * @param symbol an RCSR symbol, or null
     * @return the connectivity of each kind of vertex, lowest first; empty for a net that is not listed here
     */
    public static List<Integer> vertices(String symbol) {
        return symbol == null ? List.of() : VERTICES.getOrDefault(symbol, List.of());
    }
}

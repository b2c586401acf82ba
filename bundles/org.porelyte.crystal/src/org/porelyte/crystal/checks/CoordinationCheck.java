// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.crystal.neighbours.Neighbours;

/**
 * Compares the coordination numbers of metals with those known of their ions: those for which Shannon 1976,
 * doi:10.1107/S0567739476001551, lists radii, some widened (see the table). Metals count no metals around them. A metal
 * that holds ligands side-on, by carbons bonded to each other, is not judged, nor is an alloy.
 */
public final class CoordinationCheck implements Check {

    private static final String TABLE = "coordination-numbers.tsv";

    private record Range(int smallest, int greatest) {
    }

    private final Map<String, Range> ranges = new HashMap<>();

    /** Reads the table. */
    public CoordinationCheck() {
        try (InputStream table = CoordinationCheck.class.getResourceAsStream(TABLE)) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).forEach(fields -> ranges.put(fields[0],
                            new Range(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String id() {
        return "coordination";
    }

    @Override
    public String title() {
        return "Coordination of metals";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        AtomGroups groups = new AtomGroups(structure.structure());
        for (int i = 0; i < structure.atoms().size(); i++) {
            Range range = ranges.get(structure.element(i));
            int count = structure.bondsToNonMetals(i);
            if (range == null || count == 0 || isHeldSideOn(structure, i)) {
                continue;
            }
            String what = structure.element(i) + " with " + count + (count == 1 ? " neighbour; " : " neighbours; ")
                    + range.smallest() + " to " + range.greatest() + " are known";
            if (count > range.greatest()) {
                groups.add(count > range.greatest() + 1 ? Verdict.ERROR : Verdict.WARNING, what,
                        "look for disorder around it and for the right element", i);
            } else if (count < range.smallest()) {
                groups.add(Verdict.WARNING, what,
                        "fine for an open site or an ion in a pore; else look for ligands that were taken out", i);
            }
        }
        return groups.findings();
    }

    private static boolean isHeldSideOn(BondedStructure structure, int metal) {
        Neighbours near = structure.bonds().neighbours();
        for (int k = near.start(metal); k < near.start(metal + 1); k++) {
            int carbon = near.atom(k);
            for (int n = near.start(carbon); structure.element(carbon).equals("C") && n < near.start(carbon + 1); n++) {
                int entry = structure.element(near.atom(n)).equals("C") ? near.find(metal, near.atom(n),
                        near.a(k) + near.a(n), near.b(k) + near.b(n), near.c(k) + near.c(n)) : -1;
                if (entry >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

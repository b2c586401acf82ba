// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.porelyte.crystal.Structure;

/**
 * A structure of which guests were taken away.
 *
 * @param structure what is left
 * @param guests    what went
 */
public record Removal(Structure structure, List<Guest> guests) {

    /** Copies the guests; nothing may be null. */
    public Removal {
        Objects.requireNonNull(structure);
        guests = List.copyOf(guests);
    }

    /** {@return in words what was taken out of each cell, such as {@code 8 water (H2O), 2 acetone (C3H6O)}} */
    public String summary() {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Guest guest : guests) {
            String formula = guest.component().formula().toString();
            counts.merge(guest.name().equals(formula) ? formula : guest.name() + " (" + formula + ")", 1, Integer::sum);
        }
        return counts.isEmpty() ? "nothing" : counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }
}

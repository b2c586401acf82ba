// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.crystal.bonds.Bonds;
import org.porelyte.crystal.bonds.Component;
import org.porelyte.crystal.bonds.Guest;
import org.porelyte.crystal.bonds.Guests;

/** What the bonds of a structure join, in words. */
final class ComponentWords {

    private static final List<String> ENDLESS = List.of("molecule", "chain", "layer", "framework");

    private ComponentWords() {
    }

    /** {@return kinds of components with their numbers in one cell, such as {@code framework} or {@code 8 water}} */
    static List<String> of(Bonds bonds) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Component> components = bonds.components();
        for (int dimensions = 3; dimensions > 0; dimensions--) {
            for (Component component : components) {
                if (component.dimensions() == dimensions) {
                    counts.merge(ENDLESS.get(dimensions), 1, Integer::sum);
                }
            }
        }
        if (counts.isEmpty()) {
            components.forEach(component -> counts.merge(component.formula().toString(), 1, Integer::sum));
        } else {
            for (Guest guest : new Guests().of(bonds)) {
                counts.merge(guest.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getValue() + " " + entry.getKey())
                .toList();
    }
}

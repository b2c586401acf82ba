// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.Map;

/** Distances (A) that tell atoms that exclude each other from atoms that are bonded. */
final class Contacts {

    /** The largest that {@link #bonded} gives. */
    static final double LONGEST = 3.6;

    /** Two atoms nearer than this share of the sum of their radii cannot both be there: triple bonds have 0.72. */
    private static final double OVERLAP = 0.7;
    private static final double SLACK = 0.4;
    private static final double METAL = 1.6;

    /** Covalent radii, rounded: B. Cordero et al., Dalton Trans. (2008) 2832, doi:10.1039/B801115J. */
    private static final Map<String, Double> RADII = Map.ofEntries(Map.entry("H", 0.31), Map.entry("D", 0.31),
            Map.entry("B", 0.84), Map.entry("C", 0.76), Map.entry("N", 0.71), Map.entry("O", 0.66),
            Map.entry("F", 0.57), Map.entry("Al", 1.21), Map.entry("Si", 1.11), Map.entry("P", 1.07),
            Map.entry("S", 1.05), Map.entry("Cl", 1.02), Map.entry("Mn", 1.4), Map.entry("Fe", 1.3),
            Map.entry("Co", 1.3), Map.entry("Ni", 1.24), Map.entry("Cu", 1.32), Map.entry("Zn", 1.22),
            Map.entry("Ge", 1.2), Map.entry("Se", 1.2), Map.entry("Br", 1.2), Map.entry("I", 1.39),
            Map.entry("Li", 1.28));

    private Contacts() {
    }

    private static double sum(String one, String other) {
        return RADII.getOrDefault(one, METAL) + RADII.getOrDefault(other, METAL);
    }

    static boolean overlap(String one, String other, double distance) {
        return distance < OVERLAP * sum(one, other);
    }

    static boolean bonded(String one, String other, double distance) {
        return distance < sum(one, other) + SLACK;
    }
}

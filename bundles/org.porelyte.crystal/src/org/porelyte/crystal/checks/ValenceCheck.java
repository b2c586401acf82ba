// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

/**
 * Finds atoms with more bonds than their element has, and carbon and nitrogen the orders of whose bonds
 * ({@link org.porelyte.crystal.bonds.BondOrders}) do not add up. Bonds to metals do not count.
 */
public final class ValenceCheck implements Check {

    private static final String ADVICE =
            "look for disorder, for wrong elements and for atoms that are given twice";

    /** Sums of orders of carbon by their lengths reach from 3.4 (long bonds of a model) to 4.9 (short carboxylates). */
    private static final double LOWEST = 3.2;
    private static final double HIGHEST = 5.2;

    @Override
    public String id() {
        return "valence";
    }

    @Override
    public String title() {
        return "Valence";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        AtomGroups groups = new AtomGroups(structure.structure());
        for (int i = 0; i < structure.atoms().size(); i++) {
            if (!structure.isMetal(i)) {
                check(structure, i, groups);
            }
        }
        return groups.findings();
    }

    private static void check(BondedStructure structure, int i, AtomGroups groups) {
        String element = structure.element(i);
        int bonds = structure.bondsToNonMetals(i);
        int most = most(element);
        if (bonds > most && structure.bondsTo(i, " B ") == 0) {
            groups.add(Verdict.ERROR, bonds + " bonds; " + element + " has at most " + most, ADVICE, i);
        } else if (bonds > usual(structure, i)) {
            groups.add(Verdict.WARNING, bonds + " bonds are unusual for " + element, ADVICE, i);
        } else if (element.equals("C") || element.equals("N")) {
            orders(structure, i, bonds, groups);
        }
    }

    private static void orders(BondedStructure structure, int i, int bonds, AtomGroups groups) {
        double sum = structure.orders().sum(i);
        boolean carbon = structure.element(i).equals("C");
        if (sum > HIGHEST && structure.bondsTo(i, " B ") == 0) {
            groups.add(Verdict.WARNING,
                    "the bonds are too short for their number: their orders add up to more than " + HIGHEST,
                    "look for disorder; optimise the geometry if it is a model", i);
        } else if (carbon && bonds == 3 && structure.bonds().coordination(i) == 3 && sum < LOWEST
                && new Geometry(structure, i).sumOfThree() > MissingHydrogenCheck.PLANE) {
            groups.add(Verdict.WARNING,
                    "three long bonds in a plane: their orders add up to less than " + LOWEST + ", not to 4",
                    "look for a missing hydrogen or for disorder; a radical would look like this", i);
        }
    }

    /** Beyond it there is no compound; B and C with boron around them are those of boranes, and not meant. */
    private static int most(String element) {
        return switch (element) {
            case "H", "D" -> 1;
            case "C", "N", "B" -> 4;
            case "O" -> 3;
            case "F" -> 2;
            case "Si", "P", "S", "Ge", "As", "Se", "Cl", "Br" -> 6;
            default -> 8;
        };
    }

    private static int usual(BondedStructure structure, int i) {
        String element = structure.element(i);
        int bonds = structure.bondsToNonMetals(i);
        return switch (element) {
            case "O" -> structure.bondsTo(i, " H D Si Ge B ") > 0 ? 3 : 2;
            case "F" -> 1;
            // chlorate, interhalogens: all around is more electronegative, or a halogen
            case "Cl", "Br", "I" -> structure.bondsTo(i, " O F Cl Br I ") == bonds ? 8 : element.equals("I") ? 2 : 1;
            default -> 8;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

import org.porelyte.crystal.neighbours.Neighbours;

/**
 * Finds atoms whose bonds and angles ask for hydrogens that are not there: carbon with two bonds that make an angle,
 * carbon with three that do not lie in a plane, carbon at an end; oxygen and nitrogen at the end of a long bond. Oxygen
 * between metals is never meant: whether it is oxide or hydroxide does not show in where it is.
 */
public final class MissingHydrogenCheck implements Check {

    /** Between the 360 degrees of a plane and the 328 of a tetrahedron; triphenylmethane, which spreads, has 337. */
    static final double PLANE = 343;

    /** Halfway between 109 or 120 degrees and 180, and some more. */
    private static final double STRAIGHT = 155;

    private static final String ADVICE = "add the hydrogens; without them density, charge and pores are wrong";

    @Override
    public String id() {
        return "hydrogens";
    }

    @Override
    public String title() {
        return "Missing hydrogens";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        AtomGroups groups = new AtomGroups(structure.structure());
        for (int i = 0; i < structure.atoms().size(); i++) {
            switch (structure.element(i)) {
                case "C" -> carbon(structure, i, groups);
                case "N" -> nitrogen(structure, i, groups);
                case "O" -> oxygen(structure, i, groups);
                default -> {
                    // no hydrogens are known to belong there
                }
            }
        }
        return groups.findings();
    }

    private static void carbon(BondedStructure structure, int i, AtomGroups groups) {
        if (structure.bondsTo(i, " B ") > 0) {
            return;
        }
        double orders = structure.orders().sum(i);
        switch (structure.bonds().coordination(i)) {
            case 1 -> endingCarbon(structure, i, orders, groups);
            case 2 -> {
                if (new Geometry(structure, i).angle(0, 1) < STRAIGHT) {
                    boolean flat = orders > 2.45 || structure.bondsToNonMetals(i) < 2;
                    groups.add(Verdict.ERROR, flat ? "sp2 carbon with two bonds lacks one hydrogen"
                            : "sp3 carbon with two bonds lacks two hydrogens", ADVICE, i);
                }
            }
            case 3 -> {
                if (structure.bondsToNonMetals(i) == 3 && new Geometry(structure, i).sumOfThree() < PLANE) {
                    groups.add(Verdict.ERROR, "sp3 carbon with three bonds lacks one hydrogen", ADVICE, i);
                }
            }
            default -> {
                // four are enough, none is a matter of another check
            }
        }
    }

    /** Carbon monoxide and cyanide end in carbon, nothing else does; metals do not count, as to them it is no end. */
    private static void endingCarbon(BondedStructure structure, int i, double orders, AtomGroups groups) {
        boolean multiple = orders > 1.9;
        if (structure.bondsToNonMetals(i) == 0 || multiple && structure.bondsTo(i, " N O S ") == 1) {
            return;
        }
        String lacking = orders > 2.4 ? "triple bond lacks one hydrogen"
                : orders > 1.4 ? "double bond lacks two hydrogens" : "single bond lacks three hydrogens";
        groups.add(Verdict.ERROR, "carbon at the end of a " + lacking, ADVICE, i);
    }

    private static void nitrogen(BondedStructure structure, int i, AtomGroups groups) {
        boolean onMetal = structure.bonds().coordination(i) > 1;
        double order = structure.orders().sum(i);
        if (structure.bondsToNonMetals(i) == 1 && structure.bondsTo(i, " C ") == 1
                && order < (onMetal ? 1.18 : 1.9)) {
            groups.add(Verdict.WARNING, "nitrogen at the end of a single bond lacks two hydrogens", ADVICE, i);
        }
    }

    private static void oxygen(BondedStructure structure, int i, AtomGroups groups) {
        Neighbours near = structure.bonds().neighbours();
        if (near.count(i) != 1) {
            return;
        }
        int k = near.start(i);
        int other = near.atom(k);
        double sum = structure.elements().radius("O") + structure.elements().radius(structure.element(other));
        if (structure.isMetal(other) && near.distance(k) > 0.85 * sum) {
            groups.add(Verdict.WARNING, "oxygen bonded to one metal only, too far for an oxide, lacks the hydrogens of "
                    + "water or hydroxide", ADVICE, i);
        } else if (structure.element(other).equals("C") && near.distance(k) > 1.33) {
            groups.add(Verdict.WARNING, "oxygen at the end of a single bond lacks one hydrogen", ADVICE, i);
        }
    }
}

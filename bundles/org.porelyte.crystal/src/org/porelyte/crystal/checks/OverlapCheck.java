// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;
import java.util.Locale;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.neighbours.NeighbourSearch;

/**
 * Finds atoms that are nearer than any bond: an error below 0.6 of the sum of their covalent radii (uranyl's U=O has
 * 0.67, quadruple bonds of Mo 0.68); a warning below 0.72 of it between other elements than metals and hydrogen
 * (carbon monoxide has 0.79, nitrogen 0.77).
 */
public final class OverlapCheck implements Check {

    private static final double IMPOSSIBLE = 0.6;
    private static final double DOUBTFUL = 0.72;

    /** Pairs that are told one by one; where there are more, the whole structure is wrong. */
    private static final int TOLD = 200;

    @Override
    public String id() {
        return "overlap";
    }

    @Override
    public String title() {
        return "Overlap";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        AtomGroups groups = new AtomGroups(structure.structure());
        double[] radii = structure.atoms().stream()
                .mapToDouble(atom -> DOUBTFUL * structure.elements().radius(atom.element())).toArray();
        int[] pairs = new int[1];
        NeighbourSearch.of(structure.structure()).pairs(radii, 0, (i, j, a, b, c, distance) -> {
            double fraction = DOUBTFUL * distance / (radii[i] + radii[j]);
            if (fraction < IMPOSSIBLE || fraction < DOUBTFUL && isOrganic(structure, i) && isOrganic(structure, j)) {
                report(groups, structure, i, j, ++pairs[0] > TOLD ? "" : describe(distance, fraction),
                        fraction < IMPOSSIBLE);
            }
        });
        return groups.findings();
    }

    private static boolean isOrganic(BondedStructure structure, int i) {
        return !structure.isMetal(i) && !structure.elements().isHydrogen(structure.element(i));
    }

    private static String describe(double distance, double fraction) {
        return String.format(Locale.ROOT, "%.2f A apart, %.2f of the sum of their covalent radii", distance, fraction);
    }

    private static void report(AtomGroups groups, BondedStructure structure, int i, int j, String distance,
            boolean impossible) {
        Atom one = structure.atoms().get(i);
        Atom other = structure.atoms().get(j);
        if (!one.group().isEmpty() && !other.group().isEmpty() && one.assembly().equals(other.assembly())
                && !one.group().equals(other.group())) {
            return;
        }
        String what = distance.isEmpty() ? "overlap as others do" : distance;
        if (one.occupancy() + other.occupancy() <= 1.001) {
            groups.add(Verdict.WARNING, what + "; both are there in part of the cells only",
                    "they look like alternatives: keep one of them, or give both disorder groups", i, j);
        } else if (impossible) {
            groups.add(Verdict.ERROR, what, "take one of them out; look for disorder, for atoms that are given twice, "
                    + "and for a wrong space group or cell", i, j);
        } else {
            groups.add(Verdict.WARNING, what + ", shorter than any bond between them",
                    "look for disorder and for the right elements; optimise the geometry if it is a model", i, j);
        }
    }
}

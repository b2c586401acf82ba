// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;

/** Splits atoms into clusters of those that are near each other. */
final class Clusters {

    /** Tells whether two atoms at a distance (A) belong together. */
    interface Near {
        boolean test(Atom one, Atom other, double distance);
    }

    private final Cell cell;

    Clusters(Cell cell) {
        this.cell = cell;
    }

    /** {@return the clusters, and the atoms in each, in the order of the atoms} */
    Collection<List<Atom>> of(List<Atom> atoms, double radius, Near near) {
        int[] root = new int[atoms.size()];
        PointGrid grid = new PointGrid(cell);
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            int number = i;
            double[] x = SpecialPositions.wrapped(atoms.get(i).position());
            grid.near(x, radius, (other, distance) -> {
                if (near.test(atoms.get(number), atoms.get(other), distance)) {
                    join(root, number, other);
                }
            });
            grid.add(x);
        }
        Map<Integer, List<Atom>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            clusters.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(atoms.get(i));
        }
        return clusters.values();
    }

    /** {@return whether any two of some atoms at a distance (A) up to a radius are so} */
    boolean any(List<Atom> atoms, double radius, Near pair) {
        boolean[] found = new boolean[1];
        PointGrid grid = new PointGrid(cell);
        for (Atom atom : atoms) {
            double[] x = SpecialPositions.wrapped(atom.position());
            grid.near(x, radius, (other, distance) -> found[0] |= pair.test(atom, atoms.get(other), distance));
            grid.add(x);
        }
        return found[0];
    }

    /** {@return groups of atoms by whether each belongs with the first of its group} */
    static List<List<Atom>> by(List<Atom> atoms, BiPredicate<Atom, Atom> same) {
        List<List<Atom>> groups = new ArrayList<>();
        for (Atom atom : atoms) {
            groups.stream().filter(group -> same.test(group.get(0), atom)).findFirst().orElseGet(() -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
            }).add(atom);
        }
        return groups;
    }

    private static void join(int[] root, int one, int other) {
        int a = find(root, one);
        int b = find(root, other);
        root[Math.max(a, b)] = Math.min(a, b);
    }

    private static int find(int[] root, int start) {
        int at = start;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}

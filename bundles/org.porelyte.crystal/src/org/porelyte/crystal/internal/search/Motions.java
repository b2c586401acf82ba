// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds all movements, modulo lattice translations, that take the atoms of a primitive cell to atoms of their kind. */
final class Motions {

    private Motions() {
    }

    /** {@return the movements, that which leaves all in place first; nothing if they are no group} */
    static Optional<List<Motion>> of(Sites primitive, double tolerance) {
        List<Motion> found = new ArrayList<>(List.of(Motion.none(primitive.size())));
        for (int[] rotation : Isometries.of(primitive.metric(), primitive.metric(), tolerance)) {
            if (!Arrays.equals(rotation, Matrices.identity())) {
                find(primitive, rotation, tolerance).ifPresent(found::add);
            }
        }
        return isGroup(found) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Motion> find(Sites sites, int[] rotation, double tolerance) {
        List<Integer> rarest = sites.rarest();
        for (int j = 0; j < rarest.size(); j++) {
            double[] moved = Matrices.apply(rotation, sites.place(rarest.get(0)));
            Optional<Motion> motion = sites.motion(sites, rotation,
                    Matrices.minus(sites.place(rarest.get(j)), moved), tolerance);
            if (motion.isPresent()) {
                return motion;
            }
        }
        return Optional.empty();
    }

    private static boolean isGroup(List<Motion> motions) {
        Set<String> rotations = new HashSet<>();
        motions.forEach(motion -> rotations.add(Arrays.toString(motion.rotation())));
        return motions.stream().allMatch(one -> motions.stream().allMatch(other -> rotations.contains(
                Arrays.toString(Matrices.times(one.rotation(), other.rotation())))));
    }
}

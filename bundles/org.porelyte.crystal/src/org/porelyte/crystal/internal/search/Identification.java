// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.porelyte.crystal.symmetry.CrystalSystem;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Names the space group of movements: the standard setting whose operations they are in another cell. */
final class Identification {

    private static final int GROUPS = 230;
    private static final double ROUNDING = 1e-6;

    private final SpaceGroups table;
    private final MetricTensor metric;
    private final List<Motion> motions;

    Identification(SpaceGroups table, MetricTensor metric, List<Motion> motions) {
        this.table = table;
        this.metric = metric;
        this.motions = motions;
    }

    /** {@return the setting; nothing if none has its operations within a tolerance (A)} */
    Optional<Identified> find(double tolerance) {
        ConventionalBases cells = new ConventionalBases(motions.stream().map(Motion::rotation).toList(),
                metric);
        List<StandardGroup> groups = new ArrayList<>();
        for (int number = 1; number <= GROUPS; number++) {
            if (CrystalSystem.of(number) == cells.system()) {
                groups.add(StandardGroup.of(number, table));
            }
        }
        for (int[] basis : cells.bases()) {
            double[] inverse = Matrices.inverse(Matrices.real(basis));
            Optional<List<int[]>> rotations = rotations(basis, inverse);
            Optional<Set<List<Integer>>> centrings = centrings(basis, inverse);
            if (rotations.isPresent() && centrings.isPresent()) {
                Optional<Identified> found = find(groups, basis, rotations.get(), centrings.get(), tolerance);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Identified> find(List<StandardGroup> groups, int[] basis, List<int[]> rotations,
            Set<List<Integer>> centrings, double tolerance) {
        Set<String> keys = new HashSet<>(rotations.stream().map(StandardGroup::key).toList());
        for (StandardGroup group : groups) {
            if (!group.has(keys, centrings)) {
                continue;
            }
            List<SymmetryOperation> operations = rotations.stream().map(group::with).toList();
            List<double[]> wanted = operations.stream()
                    .map(operation -> Matrices.apply(basis, operation.apply(new double[3]))).toList();
            Optional<double[]> origin = new OriginShift(metric, motions, wanted).find(tolerance);
            if (origin.isPresent()) {
                return Optional.of(new Identified(group, basis, origin.get(), operations));
            }
        }
        return Optional.empty();
    }

    /** The rotations in another cell, if they are whole there. */
    private Optional<List<int[]>> rotations(int[] basis, double[] inverse) {
        List<int[]> all = new ArrayList<>();
        for (Motion motion : motions) {
            double[] real = Matrices.times(inverse, Matrices.times(Matrices.real(motion.rotation()),
                    Matrices.real(basis)));
            int[] whole = new int[9];
            for (int i = 0; i < 9; i++) {
                whole[i] = (int) Math.rint(real[i]);
                if (Math.abs(real[i] - whole[i]) > ROUNDING) {
                    return Optional.empty();
                }
            }
            all.add(whole);
        }
        return Optional.of(all);
    }

    /** The lattice points in another cell, in parts of operations, if they are such parts. */
    private static Optional<Set<List<Integer>>> centrings(int[] basis, double[] inverse) {
        Set<List<Integer>> points = new HashSet<>();
        int most = Matrices.determinant(basis);
        for (int i = 0; i < most * most * most; i++) {
            double[] point = Matrices.apply(inverse, new double[] {i / most / most, i / most % most, i % most});
            List<Integer> parts = new ArrayList<>();
            for (double coordinate : point) {
                double part = coordinate * SymmetryOperation.PARTS;
                if (Math.abs(part - Math.rint(part)) > ROUNDING) {
                    return Optional.empty();
                }
                parts.add(Math.floorMod((int) Math.rint(part), SymmetryOperation.PARTS));
            }
            points.add(parts);
        }
        return Optional.of(points);
    }
}

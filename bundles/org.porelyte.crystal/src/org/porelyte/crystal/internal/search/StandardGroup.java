// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** A space group in its standard setting, to compare with what was found. */
final class StandardGroup {

    private final SpaceGroup group;
    private final List<SymmetryOperation> operations;
    private final Set<List<Integer>> centrings = new HashSet<>();
    private final Map<String, SymmetryOperation> byRotation = new HashMap<>();

    private StandardGroup(SpaceGroup group) {
        this.group = group;
        operations = group.operations();
        for (SymmetryOperation operation : operations) {
            if (operation.isTranslation()) {
                centrings.add(List.of(operation.translationParts(0), operation.translationParts(1),
                        operation.translationParts(2)));
            }
            byRotation.putIfAbsent(key(rotation(operation)), operation);
        }
    }

    /** {@return the group with a number: its first setting, with the origin at a centre of inversion if it may be} */
    static StandardGroup of(int number, SpaceGroups table) {
        List<SpaceGroup> settings = table.byNumber(number);
        return new StandardGroup(settings.stream().filter(setting -> setting.choice().equals("2")).findFirst()
                .orElse(settings.get(0)));
    }

    static String key(int[] rotation) {
        return Arrays.toString(rotation);
    }

    private static int[] rotation(SymmetryOperation operation) {
        int[] rotation = new int[9];
        for (int i = 0; i < 9; i++) {
            rotation[i] = operation.rotation(i / 3, i % 3);
        }
        return rotation;
    }

    SpaceGroup group() {
        return group;
    }

    /** {@return all operations with centrings} */
    List<SymmetryOperation> operations() {
        return operations;
    }

    /** Whether it has these rotations, by keys, and these centrings, in parts of operations. */
    boolean has(Set<String> rotations, Set<List<Integer>> translations) {
        return centrings.equals(translations) && byRotation.keySet().equals(rotations);
    }

    /** {@return an operation with a rotation that it has} */
    SymmetryOperation with(int[] rotation) {
        return byRotation.get(key(rotation));
    }
}

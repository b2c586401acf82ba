// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of operations that are groups modulo the translations of the cell. */
final class SymmetryGroup {

    /** The largest: m-3m with face centring. */
    private static final int MOST = 192;

    private SymmetryGroup() {
    }

    /**
     * All products of some operations.
     *
     * @throws IllegalArgumentException if they generate more than any space group has
     */
    static List<SymmetryOperation> generatedBy(Collection<SymmetryOperation> generators) {
        Set<SymmetryOperation> group = new LinkedHashSet<>();
        group.add(SymmetryOperation.IDENTITY);
        List<SymmetryOperation> fresh = new ArrayList<>(group);
        while (!fresh.isEmpty()) {
            List<SymmetryOperation> next = new ArrayList<>();
            for (SymmetryOperation known : fresh) {
                for (SymmetryOperation generator : generators) {
                    SymmetryOperation product = generator.after(known);
                    if (group.add(product)) {
                        next.add(product);
                    }
                }
            }
            if (group.size() > MOST) {
                throw new IllegalArgumentException("the operations generate more than " + MOST
                        + ", which is more than any space group has in its cell");
            }
            fresh = next;
        }
        return group.stream().sorted().toList();
    }
}

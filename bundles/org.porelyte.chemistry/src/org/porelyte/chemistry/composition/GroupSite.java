// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.Set;

import org.porelyte.model.FunctionalGroup;

/**
 * A functional group found on a linker.
 *
 * @param group   the group of the library
 * @param atoms   indices of the linker's atoms that it consists of
 * @param ionised whether it is written with a negative charge already, so that its ion displaces no proton
 */
public record GroupSite(FunctionalGroup group, Set<Integer> atoms, boolean ionised) {

    /** Copies the set. */
    public GroupSite {
        atoms = Set.copyOf(atoms);
    }
}

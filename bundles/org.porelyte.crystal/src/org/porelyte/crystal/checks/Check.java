// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

/** A check of structures. Keeps nothing between structures, so that it may be used from many threads. */
public interface Check {

    /** {@return a name for files and scripts, such as {@code overlap}} */
    String id();

    /** {@return a name for users, such as {@code Overlap}} */
    String title();

    /**
     * Looks at a structure.
     *
     * @param structure with its bonds; not null
     * @return what is wrong with it, or could not be told; none if all is fine
     */
    List<Finding> find(BondedStructure structure);
}

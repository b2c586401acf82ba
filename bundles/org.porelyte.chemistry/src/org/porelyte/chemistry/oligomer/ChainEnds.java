// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import org.porelyte.chemistry.Formula;

/**
 * The two ends of a chain.
 *
 * @param head where the chain began: on the first unit, or on the linker's anchor for a grafted chain
 * @param tail where the chain stopped: on the last unit
 */
public record ChainEnds(EndGroup head, EndGroup tail) {

    /**
     * Returns hydrogen at both ends.
     *
     * @return H/H
     */
    public static ChainEnds hydrogens() {
        return new ChainEnds(EndGroup.hydrogen(), EndGroup.hydrogen());
    }

    /**
     * Returns the names of the two ends.
     *
     * @return such as {@code H/H}
     */
    public String label() {
        return head.label() + "/" + tail.label();
    }

    /**
     * Returns the formula of both ends.
     *
     * @return the sum
     */
    public Formula formula() {
        return head.formula().plus(tail.formula());
    }
}

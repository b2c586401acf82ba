// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import org.porelyte.chemistry.Formula;

/**
 * Mobile ions that balance the exchangeable groups of a framework.
 *
 * @param symbol  symbol of the ion, such as {@code Li}
 * @param ion     formula of one ion
 * @param perUnit how many a formula unit has
 */
public record IonContent(String symbol, Formula ion, double perUnit) {

    /**
     * Returns the formula of all of them.
     *
     * @return with their charge
     */
    public Formula formula() {
        return ion.times(perUnit);
    }
}

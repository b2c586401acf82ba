// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.List;

import org.porelyte.model.FunctionalGroup;

/**
 * The charge that mobile ions of a formula unit can balance.
 *
 * @param protonated on groups that still hold their protons, in elementary charges: an ion displaces them
 * @param ionised    on groups that are written without protons: an ion only joins them
 */
record ExchangeableCharge(double protonated, double ionised) {

    static ExchangeableCharge of(List<LinkerContent> linkers, List<GroupContent> added) {
        double protonated = 0;
        double ionised = 0;
        for (LinkerContent content : linkers) {
            for (GroupSite site : content.sites()) {
                double charge = content.perUnit() * balanced(site.group());
                protonated += site.ionised() ? 0 : charge;
                ionised += site.ionised() ? charge : 0;
            }
        }
        for (GroupContent content : added) {
            double charge = content.perUnit() * balanced(content.group());
            protonated += content.ionised() ? 0 : charge;
            ionised += content.ionised() ? charge : 0;
        }
        return new ExchangeableCharge(protonated, ionised);
    }

    /** Mobile ions are cations: a group that would become positive takes none up. */
    private static int balanced(FunctionalGroup group) {
        return Math.max(0, -group.getExchangedCharge());
    }
}

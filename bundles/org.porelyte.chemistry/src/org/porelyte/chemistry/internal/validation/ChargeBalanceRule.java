// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.model.Candidate;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** The charges of node, linkers, caps, groups and mobile ions balance. */
public final class ChargeBalanceRule extends ElementRule<Candidate> {

    /** Fractions are often written with few digits: 0.333 of 6 linkers is off by 0.002 of a linker. */
    private static final double TOLERANCE = 0.005;

    private final FrameworkReader frameworks;

    /** @param frameworks works out formula units */
    public ChargeBalanceRule(FrameworkReader frameworks) {
        super("charge-balance", "The formula unit of a framework is neutral", Candidate.class);
        this.frameworks = frameworks;
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        FrameworkUnit unit = Recipe.unit(frameworks, candidate).orElse(null);
        if (unit == null || Math.abs(unit.formula().charge()) <= TOLERANCE) {
            return;
        }
        findings.error(candidate, null, "is not balanced: its formula unit " + unit.formula().text()
                + " has the charge " + Charges.text(unit.formula().charge()),
                "Compare the charge of the node with the protons that the linkers lose, the charge of the caps of"
                        + " defects, and the exchange degree of groups that are drawn as ions.");
    }
}

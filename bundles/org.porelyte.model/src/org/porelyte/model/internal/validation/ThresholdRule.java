// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.Threshold;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** A threshold names a quantity and what it is compared with. */
public final class ThresholdRule extends ElementRule<Threshold> {

    /** Creates the rule. */
    public ThresholdRule() {
        super("threshold", "A threshold has a quantity and a value", Threshold.class);
    }

    @Override
    protected void check(Threshold threshold, Findings findings) {
        if (threshold.getQuantity() == null || threshold.getQuantity().isBlank()) {
            findings.error(threshold, Literals.THRESHOLD__QUANTITY, "is missing",
                    "Name the quantity to compare, e.g. transport.sigma, or remove the threshold.", Fixes.remove());
        }
        if (threshold.getValue() == null || threshold.getValue().isBlank()) {
            findings.error(threshold, Literals.THRESHOLD__VALUE, "is missing",
                    "Give the number, in the quantity's unit, or the text to compare with.", Fixes.remove());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A value with a number has a unit; {@code 1}, {@code -} and the empty text say that it has none. */
public final class ValueUnitRule extends ElementRule<QuantityValue> {

    /** Creates the rule. */
    public ValueUnitRule() {
        super("value-unit", "A number has a unit", QuantityValue.class);
    }

    @Override
    protected void check(QuantityValue value, Findings findings) {
        if (value.isSetNumber() && value.getUnit() == null) {
            findings.error(value, Literals.QUANTITY_VALUE__UNIT, "is not set, but there is a number",
                    "Give the unit as printed, or 1 for a dimensionless number.");
        }
    }
}

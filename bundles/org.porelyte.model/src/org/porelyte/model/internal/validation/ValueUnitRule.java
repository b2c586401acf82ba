// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

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
                    "Give the unit as printed, or 1 for a dimensionless number.",
                    fixes(value));
        }
    }

    /** The unit of the other values of the same quantity beside this one, or none. */
    private static List<Fix> fixes(QuantityValue value) {
        Set<String> units = new LinkedHashSet<>();
        EObject owner = value.eContainer();
        if (owner != null && value.getQuantity() != null) {
            for (EObject other : owner.eContents()) {
                if (other instanceof QuantityValue known && known.getUnit() != null
                        && value.getQuantity().equals(known.getQuantity())) {
                    units.add(known.getUnit());
                }
            }
        }
        units.add("1");
        return units.stream().map(unit -> Fixes.set(Literals.QUANTITY_VALUE__UNIT, unit)).toList();
    }
}

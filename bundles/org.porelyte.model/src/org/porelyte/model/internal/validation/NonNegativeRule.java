// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Amounts, numbers of groups and chains, and weights are not negative. */
public final class NonNegativeRule extends NumberRangeRule {

    /** Creates the rule. */
    public NonNegativeRule() {
        super("non-negative", "Amounts and weights are not negative",
                List.of(Literals.AMOUNT__VALUE, Literals.FUNCTIONALISATION__DEGREE,
                        Literals.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT, Literals.LENGTH_WEIGHT__WEIGHT),
                "a number of 0 or more", "Correct the sign, or remove the entry; leave an unknown amount empty.");
    }

    @Override
    boolean contains(double number) {
        return number >= 0;
    }

    @Override
    List<Fix> fixes(EAttribute field, double number) {
        List<Fix> fixes = new ArrayList<>();
        if (number < 0 && Double.isFinite(number)) {
            fixes.add(Fixes.set(field, -number));
        }
        if (field.isUnsettable()) {
            fixes.add(Fixes.clear(field));
        }
        return fixes;
    }
}

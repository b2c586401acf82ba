// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Fractions and degrees that cannot exceed the whole lie in 0..1. */
public final class FractionRangeRule extends NumberRangeRule {

    /** What is off by no more came from rounding in a sum. */
    private static final double NOISE = 1e-6;
    private static final double HALF = 0.5;

    /** Creates the rule. */
    public FractionRangeRule() {
        super("fraction-range", "Fractions lie in 0..1",
                List.of(Literals.LINKER_SHARE__FRACTION, Literals.DEFECT__FRACTION, Literals.ION_EXCHANGE__DEGREE,
                        Literals.OLIGOMER_CONTENT__DEGREE, Literals.COUNTER_ION__FRACTION,
                        Literals.CONSTITUENT__MASS_FRACTION, Literals.FORM__BINDER_MASS_FRACTION,
                        Literals.FORM__SCAFFOLD_MASS_FRACTION, Literals.CELL_DESIGN__CATHODE_ACTIVE_FRACTION),
                "a fraction of 0 to 1", "Write a fraction, not per cent: 0.25 for 25 %.");
    }

    @Override
    boolean contains(double number) {
        return number >= 0 && number <= 1;
    }

    @Override
    List<Fix> fixes(EAttribute field, double number) {
        double nearest = number < HALF ? 0 : 1;
        if (Math.abs(number - nearest) <= NOISE) {
            return List.of(Fixes.setSafely(field, nearest));
        }
        return number > 1 && number <= 100 ? List.of(Fixes.set(field, number / 100)) : List.of();
    }
}

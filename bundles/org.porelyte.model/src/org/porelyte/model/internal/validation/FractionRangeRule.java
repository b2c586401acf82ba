// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.PorelytePackage.Literals;

/** Fractions and degrees that cannot exceed the whole lie in 0..1. */
public final class FractionRangeRule extends NumberRangeRule {

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
}

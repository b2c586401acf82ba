// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.NumberText;

/** Quantiles are in order, and a band has both ends. */
public final class BandRule extends ElementRule<QuantityValue> {

    private static final List<EAttribute> QUANTILES = List.of(Literals.QUANTITY_VALUE__P05,
            Literals.QUANTITY_VALUE__P50,
            Literals.QUANTITY_VALUE__P95);

    private static final Fix SORT = Fix.choice("sort", "Put the quantiles in order", QuantityValue.class,
            BandRule::sort);

    /** Creates the rule. */
    public BandRule() {
        super("band", "5, 50 and 95 % are in order", QuantityValue.class);
    }

    @Override
    protected void check(QuantityValue value, Findings findings) {
        if (value.isSetP05() != value.isSetP95()) {
            EAttribute missing = value.isSetP05() ? Literals.QUANTITY_VALUE__P95 : Literals.QUANTITY_VALUE__P05;
            findings.error(value, missing, "is not set, but the other end of the band is",
                    "Give both ends of the band, or none.",
                    Fixes.clear(value.isSetP05() ? Literals.QUANTITY_VALUE__P05 : Literals.QUANTITY_VALUE__P95));
        }
        List<EAttribute> given = new ArrayList<>(QUANTILES);
        given.removeIf(quantile -> !value.eIsSet(quantile));
        for (int i = 1; i < given.size(); i++) {
            double lower = (Double) value.eGet(given.get(i - 1));
            double upper = (Double) value.eGet(given.get(i));
            if (!(lower <= upper)) {
                findings.error(value, given.get(i), "is " + NumberText.of(upper) + ", less than "
                        + given.get(i - 1).getName() + ", which is " + NumberText.of(lower),
                        "Put the quantiles in order.",
                        given.stream().allMatch(q -> Double.isFinite((Double) value.eGet(q))) ? List.of(SORT)
                                : List.of());
            }
        }
    }

    private static void sort(QuantityValue value) {
        List<EAttribute> given = QUANTILES.stream().filter(value::eIsSet).toList();
        List<Double> numbers = given.stream().map(quantile -> (Double) value.eGet(quantile)).sorted().toList();
        for (int i = 0; i < given.size(); i++) {
            value.eSet(given.get(i), numbers.get(i));
        }
    }
}

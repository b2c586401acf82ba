// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A predicted value names its calculator with version; other values name none. */
public final class PredictedProvenanceRule extends ElementRule<QuantityValue> {

    /** Creates the rule. */
    public PredictedProvenanceRule() {
        super("predicted-provenance", "Predicted values, and only they, name a calculator", QuantityValue.class);
    }

    @Override
    protected void check(QuantityValue value, Findings findings) {
        boolean calculated = value.getCalculator() != null && !value.getCalculator().isBlank();
        if (value.getProvenance() != ProvenanceKind.PREDICTED) {
            if (calculated) {
                findings.error(value, Literals.QUANTITY_VALUE__CALCULATOR, "is set, but the value is "
                        + value.getProvenance(), "Make the provenance PREDICTED, or clear the calculator.",
                        Fixes.set(Literals.QUANTITY_VALUE__PROVENANCE, ProvenanceKind.PREDICTED),
                        Fixes.clear(Literals.QUANTITY_VALUE__CALCULATOR));
            }
        } else if (!calculated) {
            findings.error(value, Literals.QUANTITY_VALUE__CALCULATOR, "is missing, but the value is predicted",
                    "Name the calculator that gave it, or correct the provenance.", fixes(value));
        } else if (value.getCalculatorVersion() == null || value.getCalculatorVersion().isBlank()) {
            findings.warning(value, Literals.QUANTITY_VALUE__CALCULATOR_VERSION,
                    "is missing, so the prediction cannot be "
                    + "repeated", "Give the version of the calculator.");
        }
    }

    private static List<Fix> fixes(QuantityValue value) {
        return value.getCitation() == null || value.getCitation().isBlank() ? List.of()
                : List.of(Fixes.set(Literals.QUANTITY_VALUE__PROVENANCE, ProvenanceKind.LITERATURE));
    }
}

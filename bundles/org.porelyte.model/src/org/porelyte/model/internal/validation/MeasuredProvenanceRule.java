// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Measurement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A measured value belongs to a measurement, or tells its place or citation; otherwise nobody can find it again. */
public final class MeasuredProvenanceRule extends ElementRule<QuantityValue> {

    /** Creates the rule. */
    public MeasuredProvenanceRule() {
        super("measured-provenance", "A measured value can be traced", QuantityValue.class);
    }

    @Override
    protected void check(QuantityValue value, Findings findings) {
        boolean traced = value.eContainer() instanceof Measurement || isGiven(value.getWhere())
                || isGiven(value.getCitation());
        if (value.getProvenance() == ProvenanceKind.MEASURED && !traced) {
            findings.warning(value, Literals.QUANTITY_VALUE__WHERE,
                    "is missing, but the value is measured and belongs to "
                    + "no measurement", "Put it into its measurement, or say where it comes from (notebook, file).");
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}

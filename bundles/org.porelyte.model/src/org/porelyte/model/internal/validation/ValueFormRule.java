// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** The fields of a value agree with its form: a range has two ends, a bound a number, a list and a text have text. */
public final class ValueFormRule extends ElementRule<QuantityValue> {

    /** Creates the rule. */
    public ValueFormRule() {
        super("value-form", "The fields of a value agree with its form", QuantityValue.class);
    }

    @Override
    protected void check(QuantityValue value, Findings findings) {
        switch (value.getForm()) {
            case RANGE -> checkRange(value, findings);
            case EXACT, APPROXIMATE, LOWER_BOUND, UPPER_BOUND -> checkSingle(value, findings);
            case LIST, TEXT -> checkText(value, findings);
        }
    }

    private static void checkRange(QuantityValue value, Findings findings) {
        needsNumber(value, findings);
        if (!value.isSetUpper()) {
            findings.error(value, Literals.QUANTITY_VALUE__UPPER, "is not set, but the form is RANGE",
                    "Give the upper end, or choose another form.");
        } else if (value.isSetNumber() && !(value.getUpper() >= value.getNumber())) {
            findings.error(value, Literals.QUANTITY_VALUE__UPPER, "is " + NumberText.of(value.getUpper())
                    + ", less than the lower end " + NumberText.of(value.getNumber()), "Exchange the two ends.");
        }
    }

    private static void checkSingle(QuantityValue value, Findings findings) {
        needsNumber(value, findings);
        if (value.isSetUpper()) {
            findings.error(value, Literals.QUANTITY_VALUE__UPPER, "is set, but the form is " + value.getForm(),
                    "Make the form RANGE, or clear the upper end.");
        }
    }

    private static void checkText(QuantityValue value, Findings findings) {
        if (value.getText() == null || value.getText().isBlank()) {
            findings.error(value, Literals.QUANTITY_VALUE__TEXT, "is missing, but the form is " + value.getForm(),
                    "Give the figure as printed, or choose another form.");
        }
        if (value.isSetNumber() || value.isSetUpper()) {
            findings.error(value, Literals.QUANTITY_VALUE__NUMBER, "is set, but the form is " + value.getForm(),
                    "Choose the form that the number has, or clear number and upper.");
        }
    }

    private static void needsNumber(QuantityValue value, Findings findings) {
        if (!value.isSetNumber() || !Double.isFinite(value.getNumber())) {
            findings.error(value, Literals.QUANTITY_VALUE__NUMBER, "is not set, but the form is " + value.getForm(),
                    "Give the number, or make the form TEXT.");
        }
    }
}

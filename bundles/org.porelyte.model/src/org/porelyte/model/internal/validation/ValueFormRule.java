// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.NumberText;
import org.porelyte.model.value.ValueText;

/** The fields of a value agree with its form: a range has two ends, a bound a number, a list and a text have text. */
public final class ValueFormRule extends ElementRule<QuantityValue> {

    private static final Fix EXCHANGE = Fix.safe("exchange", "Exchange the two ends", QuantityValue.class, value -> {
        double lower = value.getUpper();
        value.setUpper(value.getNumber());
        value.setNumber(lower);
    });
    private static final Fix CLEAR = Fix.choice("clear-numbers", "Clear number and upper", QuantityValue.class,
            value -> {
                value.unsetNumber();
                value.unsetUpper();
            });

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
                    "Give the upper end, or choose another form.", value.isSetNumber()
                            ? List.of(form(ValueForm.EXACT)) : List.of());
        } else if (value.isSetNumber() && !(value.getUpper() >= value.getNumber())) {
            findings.error(value, Literals.QUANTITY_VALUE__UPPER, "is " + NumberText.of(value.getUpper())
                    + ", less than the lower end " + NumberText.of(value.getNumber()), "Exchange the two ends.",
                    value.getUpper() < value.getNumber() ? List.of(EXCHANGE) : List.of());
        }
    }

    private static void checkSingle(QuantityValue value, Findings findings) {
        needsNumber(value, findings);
        if (value.isSetUpper()) {
            findings.error(value, Literals.QUANTITY_VALUE__UPPER, "is set, but the form is " + value.getForm(),
                    "Make the form RANGE, or clear the upper end.", value.isSetNumber()
                            && value.getUpper() >= value.getNumber()
                                    ? List.of(form(ValueForm.RANGE), Fixes.clear(Literals.QUANTITY_VALUE__UPPER))
                                    : List.of(Fixes.clear(Literals.QUANTITY_VALUE__UPPER)));
        }
    }

    private static void checkText(QuantityValue value, Findings findings) {
        if (value.getText() == null || value.getText().isBlank()) {
            findings.error(value, Literals.QUANTITY_VALUE__TEXT, "is missing, but the form is " + value.getForm(),
                    "Give the figure as printed, or choose another form.",
                    value.isSetNumber() ? List.of(formOfNumbers(value)) : List.of());
        }
        if (value.isSetNumber() || value.isSetUpper()) {
            findings.error(value, Literals.QUANTITY_VALUE__NUMBER, "is set, but the form is " + value.getForm(),
                    "Choose the form that the number has, or clear number and upper.", withNumbers(value));
        }
    }

    private static Fix form(ValueForm form) {
        return Fixes.set(Literals.QUANTITY_VALUE__FORM, form);
    }

    private static Fix formOfNumbers(QuantityValue value) {
        return form(value.isSetUpper() ? ValueForm.RANGE : ValueForm.EXACT);
    }

    private static List<Fix> withNumbers(QuantityValue value) {
        boolean hasText = value.getText() != null && !value.getText().isBlank();
        if (!value.isSetNumber() || value.isSetUpper() && !(value.getUpper() >= value.getNumber())) {
            return hasText ? List.of(CLEAR) : List.of();
        }
        return hasText ? List.of(formOfNumbers(value), CLEAR) : List.of(formOfNumbers(value));
    }

    private static List<Fix> withoutNumber(QuantityValue value) {
        if (value.getText() == null || value.getText().isBlank()) {
            return List.of();
        }
        ValueText read = ValueText.parse(value.getText());
        boolean number = read.form() != ValueForm.TEXT && read.form() != ValueForm.LIST;
        if (number && value.getUnit() == null) {
            return List.of();
        }
        return List.of(Fix.choice("read-text", number ? "Take the number from the text '" + read.text() + "'"
                : "Make the form " + read.form(), QuantityValue.class,
                found -> ValueText.parse(found.getText()).applyTo(found)));
    }

    private static void needsNumber(QuantityValue value, Findings findings) {
        if (!value.isSetNumber() || !Double.isFinite(value.getNumber())) {
            findings.error(value, Literals.QUANTITY_VALUE__NUMBER, "is not set, but the form is " + value.getForm(),
                    "Give the number, or make the form TEXT.", withoutNumber(value));
        }
    }
}

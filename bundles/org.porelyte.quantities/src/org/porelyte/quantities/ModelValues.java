// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.Objects;

import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;

/** Reads the values that stand in a library, in the units of the declared quantities. May be used by many threads. */
public final class ModelValues {

    private final Units units;

    /** @param units converts what was printed in another unit */
    public ModelValues(Units units) {
        this.units = Objects.requireNonNull(units);
    }

    /**
     * @param value    a value of the library whose quantity is the given one
     * @param quantity the declared quantity
     * @return the value in the quantity's unit
     * @throws IllegalArgumentException if its unit cannot be converted or number and form do not fit; the message says
     *                                  what was found and expected
     */
    public Value read(QuantityValue value, Quantity quantity) {
        return new Value(quantity, figure(value, quantity), provenance(value));
    }

    private Figure figure(QuantityValue value, Quantity quantity) {
        if (quantity.text() || value.getForm() == ValueForm.TEXT || value.getForm() == ValueForm.LIST) {
            ValueForm form = value.getForm() == ValueForm.LIST ? ValueForm.LIST : ValueForm.TEXT;
            return new Figure(form, Double.NaN, Double.NaN, blankToEmpty(value.getText()), null, value.getFlag());
        }
        if (!value.isSetNumber()) {
            throw new IllegalArgumentException("the value '" + blankToEmpty(value.getText()) + "' of " + quantity.id()
                    + " has form " + value.getForm() + " but no number; give the number or make it text");
        }
        if (value.getForm() == ValueForm.RANGE && !value.isSetUpper()) {
            throw new IllegalArgumentException("the value '" + blankToEmpty(value.getText()) + "' of "
                    + quantity.id() + " is a range without its upper end; give it, or make it a bound");
        }
        double factor = units.factor(blankToEmpty(value.getUnit()), quantity);
        Band band = value.isSetP05() && value.isSetP50() && value.isSetP95()
                ? new Band(factor * value.getP05(), factor * value.getP50(), factor * value.getP95()) : null;
        double upper = value.getForm() == ValueForm.RANGE ? factor * value.getUpper() : Double.NaN;
        return new Figure(value.getForm(), factor * value.getNumber(), upper, null, band, value.getFlag());
    }

    private static Provenance provenance(QuantityValue value) {
        StringBuilder source = new StringBuilder();
        for (String part : new String[] {value.getCitation(), value.getWhere(), value.getCalculator(),
                value.getCalculatorVersion()}) {
            if (part != null && !part.isBlank()) {
                source.append(source.isEmpty() ? "" : ", ").append(part.strip());
            }
        }
        return new Provenance(value.getProvenance(), source.toString(), blankToEmpty(value.getCondition()),
                value.isSetTemperature() ? value.getTemperature() : Double.NaN, blankToEmpty(value.getParameters()),
                value.isSetSeed() ? value.getSeed() : 0);
    }

    private static String blankToEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}

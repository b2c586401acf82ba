// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

import org.porelyte.plots.Axis;
import org.porelyte.plots.Range;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;
import org.porelyte.quantities.PlainNumber;

/** Numbers at the ticks of an axis, with a point whatever the country; powers of ten as such. */
final class AxisFormat extends NumberFormat {

    private static final long serialVersionUID = 1;
    private static final double DIGITS = 1e10;
    private static final double MANY = 30;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String DIGITS_OF_RAISED = "0123456789-";

    private final transient Axis axis;
    private final boolean onlyPowers;

    AxisFormat(Axis axis, Range range) {
        this.axis = axis;
        // Between powers of ten there is no room for labels, unless hardly one of them is in sight.
        onlyPowers = axis.scale() == Scale.LOG && range.upper() / range.lower() > MANY;
    }

    private String text(double value) {
        if (axis.scale() == Scale.CATEGORY) {
            int index = (int) Math.rint(value);
            boolean named = Math.abs(value - index) < 1e-6 && index >= 0 && index < axis.categories().size();
            return named ? RichText.parse(axis.categories().get(index)).plain() : "";
        }
        double exponent = Math.log10(Math.abs(value));
        if (axis.scale() == Scale.LOG && Math.abs(exponent - Math.rint(exponent)) < 1e-9) {
            int power = (int) Math.rint(exponent);
            return power >= -2 && power <= 3 ? PlainNumber.text(Math.pow(10, power))
                    : RichText.parse("10^{" + power + "}").plain();
        }
        if (onlyPowers) {
            return "";
        }
        double magnitude = value == 0 ? 1 : Math.pow(10, Math.floor(exponent));
        return PlainNumber.text(Math.rint(value / magnitude * DIGITS) / DIGITS * magnitude);
    }

    @Override
    public StringBuffer format(double value, StringBuffer into, FieldPosition position) {
        return into.append(text(value));
    }

    @Override
    public StringBuffer format(long value, StringBuffer into, FieldPosition position) {
        return into.append(text(value));
    }

    /** SWTChart reads its ticks to see which of them say the same. */
    @Override
    public Number parse(String text, ParsePosition position) {
        position.setIndex(text.length());
        if (axis.scale() == Scale.CATEGORY) {
            return axis.categories().stream().map(name -> RichText.parse(name).plain()).toList().indexOf(text);
        }
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            int digit = RAISED.indexOf(c);
            plain.append(digit < 0 ? c : DIGITS_OF_RAISED.charAt(digit));
        }
        boolean power = plain.length() != 0 && !plain.toString().equals(text);
        String number = power ? "1e" + plain.substring(2) : plain.toString();
        try {
            return Double.valueOf(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}

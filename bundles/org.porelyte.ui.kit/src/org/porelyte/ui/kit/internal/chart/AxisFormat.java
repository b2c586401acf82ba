// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

import org.porelyte.plots.Axis;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;
import org.porelyte.quantities.PlainNumber;

/** Numbers at the ticks of an axis, with a point whatever the country; powers of ten as such. */
final class AxisFormat extends NumberFormat {

    private static final long serialVersionUID = 1;
    private static final double DIGITS = 1e10;

    private final transient Axis axis;

    AxisFormat(Axis axis) {
        this.axis = axis;
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

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("ticks are not read");
    }
}

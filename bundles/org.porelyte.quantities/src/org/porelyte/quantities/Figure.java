// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.Objects;

import org.porelyte.model.Applicability;
import org.porelyte.model.ValueForm;

/**
 * A number (exact, approximate, a bound, a range) with band and flag, or a text: what is said of one quantity, without
 * saying where it comes from.
 *
 * @param form   how the number is to be read; TEXT or LIST for words and lists of numbers
 * @param number in the unit of its quantity; the lower end of a range; NaN for text
 * @param upper  the upper end of a range; NaN otherwise
 * @param text   null for a number
 * @param band   null where unknown
 * @param flag   NONE where nothing is said
 */
public record Figure(ValueForm form, double number, double upper, String text, Band band, Applicability flag) {

    /**
     * Checks that number, upper end and text agree with the form.
     *
     * @throws IllegalArgumentException if the number of a form that has one is not finite, or a range goes downwards
     */
    public Figure {
        Objects.requireNonNull(form);
        Objects.requireNonNull(flag);
        boolean words = form == ValueForm.TEXT || form == ValueForm.LIST;
        if (words) {
            Objects.requireNonNull(text);
        } else if (text != null || !Double.isFinite(number)) {
            throw new IllegalArgumentException("expected a finite number, found " + (text == null ? number : text));
        } else if (form == ValueForm.RANGE && !(upper >= number)) {
            throw new IllegalArgumentException("expected a range from low to high, found " + PlainNumber.text(number)
                    + " to " + PlainNumber.text(upper));
        }
    }

    /**
     * @param number finite, in the unit of its quantity
     * @return a number without band and flag
     */
    public static Figure of(double number) {
        return new Figure(ValueForm.EXACT, number, Double.NaN, null, null, Applicability.NONE);
    }

    /**
     * @param text not null
     * @return a text
     */
    public static Figure of(String text) {
        return new Figure(ValueForm.TEXT, Double.NaN, Double.NaN, text, null, Applicability.NONE);
    }

    /**
     * @param newBand the spread, or null
     * @param newFlag how far it may be trusted
     * @return this number with band and flag
     */
    public Figure with(Band newBand, Applicability newFlag) {
        return new Figure(form, number, upper, text, newBand, newFlag);
    }

    /** {@return whether this is a text} */
    public boolean isText() {
        return text != null;
    }

    /**
     * Returns the one number that stands for this figure where one must, as in an order or on an axis.
     *
     * @return the number, the bound, or the middle of a range; NaN for text
     */
    public double central() {
        return form == ValueForm.RANGE ? (number + upper) / 2 : number;
    }

    /**
     * Returns what keeps the number from being exact, as a column of its own beside the number.
     *
     * @return {@code ~}, {@code >}, {@code <}, a range such as {@code 200..500}, or an empty text
     */
    public String bound() {
        return switch (form) {
            case APPROXIMATE -> "~";
            case LOWER_BOUND -> ">";
            case UPPER_BOUND -> "<";
            case RANGE -> PlainNumber.text(number) + ".." + PlainNumber.text(upper);
            default -> "";
        };
    }

    /** {@return number or text as users read it, with the sign of a bound or both ends of a range} */
    public String plain() {
        return switch (form) {
            case TEXT, LIST -> text;
            case RANGE -> bound();
            default -> bound() + PlainNumber.text(number);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;

/**
 * A figure as a source prints it, without its unit, and the form and numbers that are read from it. A point is the
 * decimal sign. What is none of the known forms is free text; nothing that is printed gets lost.
 *
 * <table><caption>Forms</caption>
 * <tr><td>EXACT</td><td>{@code 8.76e-4}</td></tr>
 * <tr><td>APPROXIMATE</td><td>{@code ~300}, {@code ca. 300}</td></tr>
 * <tr><td>LOWER_BOUND</td><td>{@code >400}, {@code >=400}, {@code at least 400}</td></tr>
 * <tr><td>UPPER_BOUND</td><td>{@code <1e-5}, {@code up to 1e-4}</td></tr>
 * <tr><td>RANGE</td><td>{@code 1e-8..1e-6}, {@code 12-32}, {@code 12 to 32}; from low to high</td></tr>
 * <tr><td>LIST</td><td>{@code 1190; 1050}, {@code 4.9 / 4.93}, {@code 1.8, 2.3}</td></tr>
 * <tr><td>TEXT</td><td>anything else, e.g. {@code ~1:1}</td></tr>
 * </table>
 *
 * @param form   how the figure is to be read; not null
 * @param number the number, the bound or the lower end of a range; NaN for lists and text
 * @param upper  the upper end of a range; NaN for all else
 * @param text   as printed, without blanks around it; not null, not empty
 */
public record ValueText(ValueForm form, double number, double upper, String text) {

    private static final String NUMBER = "[+\\-\u2212]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+\\-\u2212]?\\d+)?";
    private static final Pattern SINGLE = Pattern.compile("(\\D*?)\\s*(" + NUMBER + ")");
    private static final Pattern RANGE = Pattern.compile(
            "(" + NUMBER + ")\\s*(?:\\.\\.\\.?|\u2026|-|\u2212|\u2013|\u2014|\\bto\\b)\\s*(" + NUMBER + ")");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;/]\\s*|,\\s+");

    /** Checks that the numbers agree with the form. */
    public ValueText {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(text, "text");
        boolean words = form == ValueForm.LIST || form == ValueForm.TEXT;
        if (words == Double.isFinite(number) || (form == ValueForm.RANGE) != Double.isFinite(upper)) {
            throw new IllegalArgumentException("the numbers " + number + " and " + upper + " do not fit the form "
                    + form);
        }
    }

    /**
     * @param printed a figure as printed, without its unit; blanks around it are left out
     * @return what it says
     * @throws IllegalArgumentException if it is null or blank
     */
    public static ValueText parse(String printed) {
        if (printed == null || printed.isBlank()) {
            throw new IllegalArgumentException("expected a figure such as 8.76e-4, >400 or 12-32, found nothing");
        }
        String text = printed.strip();
        Matcher range = RANGE.matcher(text);
        if (range.matches() && number(range.group(1)) <= number(range.group(2))) {
            return finite(ValueForm.RANGE, number(range.group(1)), number(range.group(2)), text);
        }
        Matcher single = SINGLE.matcher(text);
        ValueForm form = single.matches() ? form(single.group(1)) : ValueForm.TEXT;
        if (form != ValueForm.TEXT) {
            return finite(form, number(single.group(2)), Double.NaN, text);
        }
        List<String> parts = SEPARATOR.splitAsStream(text).toList();
        boolean list = parts.size() > 1 && parts.stream().allMatch(part -> part.matches(NUMBER));
        return words(list ? ValueForm.LIST : ValueForm.TEXT, text);
    }

    private static ValueForm form(String sign) {
        return switch (sign.toLowerCase(Locale.ROOT)) {
            case "" -> ValueForm.EXACT;
            case "~", "\u2248", "\u223c", "ca.", "c.", "about" -> ValueForm.APPROXIMATE;
            case ">", ">=", "\u2265", "at least", "over" -> ValueForm.LOWER_BOUND;
            case "<", "<=", "\u2264", "at most", "up to", "below" -> ValueForm.UPPER_BOUND;
            default -> ValueForm.TEXT;
        };
    }

    /** A number that no double holds, such as 1e999, stays text. */
    private static ValueText finite(ValueForm form, double number, double upper, String text) {
        return Double.isInfinite(number) || Double.isInfinite(upper) ? words(ValueForm.TEXT, text)
                : new ValueText(form, number, upper, text);
    }

    private static ValueText words(ValueForm form, String text) {
        return new ValueText(form, Double.NaN, Double.NaN, text);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('\u2212', '-'));
    }

    /**
     * Writes form, numbers and text into a value; nothing else of it is changed.
     *
     * @param value takes this figure; not null
     */
    public void applyTo(QuantityValue value) {
        value.setForm(form);
        value.setText(text);
        if (Double.isNaN(number)) {
            value.unsetNumber();
        } else {
            value.setNumber(number);
        }
        if (Double.isNaN(upper)) {
            value.unsetUpper();
        } else {
            value.setUpper(upper);
        }
    }
}

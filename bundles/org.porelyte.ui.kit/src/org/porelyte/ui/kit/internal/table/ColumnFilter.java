// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which cells of a column the user wants to see. Conditions are separated by semicolons, and all must hold:
 * <ul>
 * <li>words: cells that contain them, whatever the case; {@code *} stands for any characters, {@code ?} for one, and
 * what is in double quotes stands for itself
 * <li>{@code -}: empty cells; {@code *}: all others
 * <li>{@code =words}, {@code !=words}: cells that are, or are not, exactly that
 * <li>in columns of numbers {@code >1e-4}, {@code >=}, {@code <}, {@code <=}, {@code =}, {@code !=}, and
 * {@code 1e-5..1e-3}, both ends included and one of them optional; the unit of the column may follow. Numbers are equal
 * that agree in six digits, as many as are shown. Cells without a number are never among them.
 * </ul>
 */
final class ColumnFilter {

    /** Numbers are shown with six digits: those that differ by less than half of the last one look the same. */
    private static final double SAME = 5e-6;

    private static final String NUMBER = "[+\u2212-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+\u2212-]?\\d+)?";
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|!=|>|<|=)\\s*(.*)");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*\\.\\.\\s*(.*)");
    private static final Pattern MEASURE = Pattern.compile("(" + NUMBER + ")\\s*(.*)");
    /** Words may have two points in them; a range begins and ends like a number. */
    private static final Pattern LIKE_RANGE = Pattern.compile("[\\d.+\u2212-].*\\.\\..*|\\.\\.\\s*[\\d.+\u2212-].*");

    private interface Condition {
        boolean holds(String lower, double number);
    }

    private final List<Condition> conditions;

    private ColumnFilter(List<Condition> conditions) {
        this.conditions = conditions;
    }

    /**
     * @param text    what was typed
     * @param numbers whether the column holds numbers
     * @param unit    the unit of the column; empty where there is none
     * @return the filter; one that lets all cells pass for a blank text
     * @throws FilterException if the text cannot be understood
     */
    static ColumnFilter parse(String text, boolean numbers, String unit) throws FilterException {
        List<Condition> conditions = new ArrayList<>();
        for (String part : split(text)) {
            if (!part.isBlank()) {
                conditions.add(condition(part.strip(), numbers, unit));
            }
        }
        return new ColumnFilter(conditions);
    }

    /** {@return whether all cells pass} */
    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /**
     * @param lower  text of a cell, in lower case
     * @param number its number; NaN if it has none
     * @return whether the cell passes
     */
    boolean test(String lower, double number) {
        for (Condition condition : conditions) {
            if (!condition.holds(lower, number)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == ';' && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static Condition condition(String part, boolean numbers, String unit) throws FilterException {
        if (part.equals("-")) {
            return (lower, number) -> lower.isEmpty();
        }
        if (part.equals("*")) {
            return (lower, number) -> !lower.isEmpty();
        }
        Matcher comparison = COMPARISON.matcher(part);
        if (comparison.matches()) {
            return comparison(comparison.group(1), comparison.group(2).strip(), numbers, unit);
        }
        Matcher range = RANGE.matcher(part);
        if (numbers && LIKE_RANGE.matcher(part).matches() && range.matches()) {
            return range(range.group(1), range.group(2), unit);
        }
        TextPattern words = new TextPattern(part);
        return (lower, number) -> words.isIn(lower);
    }

    private static Condition comparison(String sign, String operand, boolean numbers, String unit)
            throws FilterException {
        boolean equality = sign.endsWith("=") && (sign.startsWith("=") || sign.startsWith("!"));
        if (numbers) {
            return number(comparing(sign, number(operand, sign, unit)));
        }
        if (!equality) {
            throw new FilterException("'" + sign + "' compares numbers, this column holds words. Type the words alone, "
                    + "=words or !=words.");
        }
        if (operand.isEmpty()) {
            throw new FilterException("expected words after '" + sign + "'. Empty cells are -, all others *.");
        }
        TextPattern words = new TextPattern(operand);
        boolean wanted = sign.equals("=");
        return (lower, number) -> words.is(lower) == wanted;
    }

    private static Condition range(String from, String to, String unit) throws FilterException {
        double low = from.isEmpty() ? Double.NEGATIVE_INFINITY : number(from, "", unit);
        double high = to.isEmpty() ? Double.POSITIVE_INFINITY : number(to, "..", unit);
        if (low > high) {
            throw new FilterException("a range goes from the smaller number to the larger: " + to + ".." + from);
        }
        return number(number -> atLeast(number, low) && atLeast(high, number));
    }

    private static Condition number(DoublePredicate wanted) {
        return (lower, number) -> !Double.isNaN(number) && wanted.test(number);
    }

    private static DoublePredicate comparing(String sign, double limit) {
        return switch (sign) {
            case ">" -> number -> number > limit && !same(number, limit);
            case ">=" -> number -> atLeast(number, limit);
            case "<" -> number -> number < limit && !same(number, limit);
            case "<=" -> number -> atLeast(limit, number);
            case "=" -> number -> same(number, limit);
            default -> number -> !same(number, limit);
        };
    }

    private static boolean atLeast(double number, double limit) {
        return number >= limit || same(number, limit);
    }

    private static boolean same(double a, double b) {
        return a == b || Math.abs(a - b) <= SAME * Math.min(Math.abs(a), Math.abs(b));
    }

    private static double number(String text, String after, String unit) throws FilterException {
        Matcher measure = MEASURE.matcher(text);
        if (!measure.matches()) {
            String where = after.isEmpty() ? "" : " after '" + after + "'";
            throw new FilterException(text.isEmpty() ? "expected a number" + where + ", such as 1e-4"
                    : "'" + text + "' is no number; expected one" + where + ", such as 1e-4 or 0.5");
        }
        String rest = measure.group(2);
        if (rest.startsWith(",")) {
            throw new FilterException("'" + text + "': write decimals with a point, such as 0.5");
        }
        if (!rest.isEmpty() && !rest.equalsIgnoreCase(unit)) {
            throw new FilterException("'" + rest + "' is not understood after " + measure.group(1) + "; the column is "
                    + (unit.isEmpty() ? "without a unit" : "in " + unit));
        }
        return Double.parseDouble(measure.group(1).replace('\u2212', '-').toLowerCase(Locale.ROOT));
    }
}

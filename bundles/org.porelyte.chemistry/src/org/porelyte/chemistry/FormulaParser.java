// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Map;
import java.util.TreeMap;

import org.openscience.cdk.config.Elements;

/**
 * Reads formulas: elements, numbers (also decimal), round and square brackets, isotopes {@code [13C]}, adducts after a
 * middle dot ({@code ZnCl2·2H2O}), and a charge at the end ({@code +}, {@code -}, or {@code 2-} after a bracket or a
 * {@code ^}).
 */
final class FormulaParser {

    private static final String NOTATION = "formula";

    private final String text;
    private int at;

    FormulaParser(String text) {
        this.text = text;
    }

    Formula parse() {
        skipBlanks();
        if (at == text.length()) {
            throw broken(at, "there is nothing", "an element such as Zr");
        }
        Formula sum = Formula.EMPTY;
        do {
            double times = at < text.length() && isDigit(peek()) ? number() : 1;
            Formula part = group('\0');
            sum = sum.plus(part, times);
        } while (take('·') || take('\u2022'));
        double charge = charge();
        skipBlanks();
        if (at < text.length()) {
            throw broken(at, unexpected(), "an element, a number, a bracket, or the charge at the end");
        }
        return Formula.of(sum.amounts(), charge);
    }

    /** Reads up to the closing bracket, or to what cannot belong to the formula any more. */
    private Formula group(char close) {
        int start = at;
        Map<Nuclide, Double> amounts = new TreeMap<>();
        Formula brackets = Formula.EMPTY;
        while (at < text.length() && peek() != close) {
            char c = peek();
            if (c == '(' || c == '[') {
                Nuclide isotope = c == '[' ? isotope() : null;
                if (isotope != null) {
                    amounts.merge(isotope, count(), Double::sum);
                    continue;
                }
                int open = at++;
                Formula inner = group(c == '(' ? ')' : ']');
                if (at == text.length()) {
                    throw broken(open, "'" + c + "' is never closed", "a matching bracket");
                }
                at++;
                // the number in [C8H4O4]2- is the charge's
                brackets = brackets.plus(inner, isChargeAhead() ? 1 : count());
            } else if (Character.isUpperCase(c)) {
                amounts.merge(element(), count(), Double::sum);
            } else {
                break;
            }
        }
        if (at == start) {
            throw broken(at, at < text.length() ? unexpected() : "it ends here", "an element such as Zr");
        }
        if (close != '\0' && at < text.length() && peek() != close) {
            throw broken(at, unexpected(), "an element or '" + close + "'");
        }
        return Formula.of(amounts, 0).plus(brackets);
    }

    private Nuclide isotope() {
        int end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return null;
        }
        int massNumber = Integer.parseInt(text.substring(at + 1, Math.min(end, at + 4)));
        int start = at;
        at = end;
        Nuclide element = element();
        if (!take(']')) {
            throw broken(at, "the isotope that begins at character " + (start + 1) + " is not closed", "']'");
        }
        return new Nuclide(element.symbol(), massNumber);
    }

    private Nuclide element() {
        int start = at;
        if (at < text.length() && Character.isUpperCase(peek())) {
            at++;
            if (at < text.length() && Character.isLowerCase(peek())
                    && known(text.substring(start, at + 1))) {
                at++;
            }
            String symbol = text.substring(start, at);
            if (symbol.equals("D") || symbol.equals("T")) {
                return new Nuclide("H", symbol.equals("D") ? 2 : 3);
            }
            if (known(symbol)) {
                return Nuclide.natural(symbol);
            }
        }
        throw broken(start, "'" + text.substring(start, Math.min(text.length(), start + 2)) + "' is no element",
                "the symbol of an element");
    }

    private static boolean known(String symbol) {
        return symbol.equals("D") || symbol.equals("T")
                || Elements.ofString(symbol).number() > 0 && Elements.ofString(symbol).symbol().equals(symbol);
    }

    private double count() {
        return at < text.length() && isDigit(peek()) ? number() : 1;
    }

    private double number() {
        int start = at;
        while (at < text.length() && (isDigit(peek()) || peek() == '.')) {
            at++;
        }
        try {
            return Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw broken(start, "'" + text.substring(start, at) + "' is no number", "a number such as 12 or 1.3");
        }
    }

    private boolean isChargeAhead() {
        int i = at;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-');
    }

    private double charge() {
        take('^');
        double size = at < text.length() && isDigit(peek()) ? number() : 0;
        int signs = 0;
        char sign = at < text.length() ? peek() : ' ';
        while ((sign == '+' || sign == '-') && take(sign)) {
            signs++;
        }
        if (signs > 1 && size > 0) {
            throw broken(at - 1, "the charge has a number and several signs", "one sign, such as 2-");
        }
        if (signs == 0) {
            return 0;
        }
        if (size == 0 && at < text.length() && isDigit(peek())) {
            size = number();
        }
        return (sign == '+' ? 1 : -1) * (size > 0 ? size : signs);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean take(char c) {
        if (at < text.length() && peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String unexpected() {
        return "'" + peek() + "' cannot stand here";
    }

    private NotationException broken(int position, String problem, String expectation) {
        return new NotationException(NOTATION, text, position, problem, expectation);
    }
}

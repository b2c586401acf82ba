// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the plain text of a formula into one with subscripts and superscripts. */
final class TypesetFormula {

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** A whole formula in brackets with its charge, as in [C8H4O4]2-. */
    private static final Pattern BRACKETED = Pattern.compile("\\[(.*)](\\d[\\d.]*)([+-])");
    private static final Pattern ISOTOPE = Pattern.compile("\\[(\\d+)([A-Z][a-z]?)]");

    private TypesetFormula() {
    }

    static String of(String plain) {
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            return amounts(bracketed.group(1)) + raised(bracketed.group(2) + bracketed.group(3));
        }
        char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
        return last == '+' || last == '-' ? amounts(plain.substring(0, plain.length() - 1)) + raised("" + last)
                : amounts(plain);
    }

    private static String amounts(String text) {
        String raised = ISOTOPE.matcher(text).replaceAll(match -> raised(match.group(1)) + match.group(2));
        return shifted(raised, SUBSCRIPTS);
    }

    private static String raised(String text) {
        return shifted(text, SUPERSCRIPTS).replace('+', '⁺').replace('-', '⁻');
    }

    private static String shifted(String text, String digits) {
        StringBuilder shifted = new StringBuilder();
        for (char c : text.toCharArray()) {
            shifted.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return shifted.toString();
    }
}

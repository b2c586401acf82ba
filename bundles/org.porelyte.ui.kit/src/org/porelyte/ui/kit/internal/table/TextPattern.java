// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.Locale;

/** Words to look for, whatever their case; {@code *} stands for any characters and {@code ?} for one. */
final class TextPattern {

    private static final char MANY = '\uE000';
    private static final char ONE = '\uE001';

    private final String pattern;
    private final boolean plain;

    /** @param text what was typed; what is in double quotes stands for itself */
    TextPattern(String text) {
        StringBuilder made = new StringBuilder();
        boolean quoted = false;
        boolean pairs = text.chars().filter(c -> c == '"').count() % 2 == 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '"' && pairs) {
                quoted = !quoted;
            } else {
                made.append(quoted ? c : c == '*' ? MANY : c == '?' ? ONE : c);
            }
        }
        pattern = made.toString();
        plain = pattern.indexOf(MANY) < 0 && pattern.indexOf(ONE) < 0;
    }

    /** {@return whether a text in lower case contains the words} */
    boolean isIn(String lower) {
        return plain ? lower.contains(pattern) : matches(MANY + pattern + MANY, lower);
    }

    /** {@return whether a text in lower case is the words and nothing else} */
    boolean is(String lower) {
        return plain ? lower.equals(pattern) : matches(pattern, lower);
    }

    /** Goes back to the last star only, so that no pattern is slow. */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == MANY) {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == ONE || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == MANY) {
            p++;
        }
        return p == pattern.length();
    }
}

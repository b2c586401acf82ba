// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.Comparator;

/**
 * Orders words without regard to case, and numbers in them by value: UiO-8 before UiO-66. Makes no objects, as long
 * tables need many comparisons.
 */
enum NaturalOrder implements Comparator<String> {

    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (digit(c) && digit(d)) {
                int endA = end(a, i);
                int endB = end(b, j);
                int result = numbers(a, i, endA, b, j, endB);
                if (result != 0) {
                    return result;
                }
                i = endA;
                j = endB;
            } else {
                int result = Character.compare(folded(c), folded(d));
                if (result != 0) {
                    return result;
                }
                i++;
                j++;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    /** As {@link String#compareToIgnoreCase}: for alphabets in which one of the cases is not enough. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int numbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = zeros(a, fromA, endA);
        int j = zeros(b, fromB, endB);
        int result = Integer.compare(endA - i, endB - j);
        while (result == 0 && i < endA) {
            result = Character.compare(a.charAt(i++), b.charAt(j++));
        }
        return result;
    }

    private static int zeros(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}

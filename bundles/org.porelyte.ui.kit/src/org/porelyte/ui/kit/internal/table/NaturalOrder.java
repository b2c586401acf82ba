// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders words without regard to case, and numbers in them by value: UiO-8 before UiO-66. */
enum NaturalOrder implements Comparator<String> {

    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = run(a, i);
            int endB = run(b, j);
            String partA = a.substring(i, endA);
            String partB = b.substring(j, endB);
            int result = digit(partA.charAt(0)) && digit(partB.charAt(0))
                    ? new BigInteger(partA).compareTo(new BigInteger(partB)) : partA.compareToIgnoreCase(partB);
            if (result != 0) {
                return result;
            }
            i = endA;
            j = endB;
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int run(String text, int from) {
        boolean digits = digit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && digit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}

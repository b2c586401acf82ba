// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation as text: three expressions in x, y and z. */
final class OperationText {

    private static final String EXPECTED = "; expected three expressions such as -x+1/2, y, z-x";
    private static final Pattern TERM =
            Pattern.compile("([+-]?)(?:(\\d{0,2})\\*?([xyz])|(\\d+)/(\\d+)|(\\d*\\.?\\d+|\\d+\\.))");
    /** How far a decimal such as 0.333 may be from a part of 1/24. */
    private static final double ROUNDING = 0.01;

    private final String text;
    private final int[] rotation = new int[9];
    private final int[] translation = new int[3];

    OperationText(String text) {
        this.text = text;
    }

    SymmetryOperation read() {
        String[] rows = text.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]+", "").split(",", -1);
        if (rows.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is no symmetry operation" + EXPECTED);
        }
        for (int row = 0; row < 3; row++) {
            read(row, rows[row]);
        }
        return SymmetryOperation.of(rotation, translation);
    }

    private void read(int row, String expression) {
        Matcher term = TERM.matcher(expression);
        int at = 0;
        while (at < expression.length() && term.find(at) && term.start() == at
                && (at == 0 || !term.group(1).isEmpty())) {
            int sign = term.group(1).equals("-") ? -1 : 1;
            if (term.group(3) != null) {
                int factor = term.group(2).isEmpty() ? 1 : Integer.parseInt(term.group(2));
                rotation[3 * row + term.group(3).charAt(0) - 'x'] += sign * factor;
            } else {
                translation[row] += sign * parts(term);
            }
            at = term.end();
        }
        if (at < expression.length() || expression.isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is no symmetry operation: '" + expression.substring(at)
                    + "' is not understood" + EXPECTED);
        }
    }

    private int parts(Matcher term) {
        double value = term.group(4) != null
                ? Double.parseDouble(term.group(4)) / Double.parseDouble(term.group(5))
                : Double.parseDouble(term.group(6));
        double parts = value * SymmetryOperation.PARTS;
        if (!(Math.abs(parts - Math.rint(parts)) <= ROUNDING * SymmetryOperation.PARTS) || Math.abs(value) > 100) {
            throw new IllegalArgumentException("'" + text + "' shifts by " + term.group()
                    + "; expected a multiple of 1/" + SymmetryOperation.PARTS);
        }
        return (int) Math.rint(parts);
    }

    static String write(int[] rotation, int[] translation) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 3; row++) {
            int begin = text.length();
            for (int column = 0; column < 3; column++) {
                int factor = rotation[3 * row + column];
                if (factor != 0) {
                    text.append(factor < 0 ? "-" : text.length() > begin ? "+" : "");
                    text.append(Math.abs(factor) == 1 ? "" : Math.abs(factor)).append((char) ('x' + column));
                }
            }
            if (translation[row] != 0) {
                int divisor = divisor(translation[row], SymmetryOperation.PARTS);
                text.append('+').append(translation[row] / divisor).append('/')
                        .append(SymmetryOperation.PARTS / divisor);
            }
            text.append(row < 2 ? "," : "");
        }
        return text.toString();
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}

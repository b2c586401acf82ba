// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.function.IntPredicate;

/** Prints lines of cells so that the columns stand below each other, numbers at the right. */
final class TextColumns {

    private final IntPredicate isNumber;

    /** @param isNumber tells by its index whether a column holds numbers */
    TextColumns(IntPredicate isNumber) {
        this.isNumber = isNumber;
    }

    /** Prints lines, all with the same number of cells; there is at least one. */
    void print(List<List<String>> lines, PrintStream out) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - width(line.get(i)));
                text.append(i == 0 ? "" : "  ").append(isNumber.test(i) ? space + line.get(i) : line.get(i) + space);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}

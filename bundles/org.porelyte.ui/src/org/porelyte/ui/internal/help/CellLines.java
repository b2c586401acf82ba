// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a cell into lines between words; a word that is longer than a line is broken within. */
final class CellLines {

    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    private final int width;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private int used;

    CellLines(int width) {
        this.width = Math.max(1, width);
    }

    List<List<Span>> of(List<Span> cell) {
        for (Span span : cell) {
            Matcher words = WORD.matcher(span.text());
            while (words.find()) {
                word(words.group(), span);
            }
        }
        lines.add(line);
        return lines;
    }

    private void word(String word, Span span) {
        String rest = word;
        if (used + rest.length() > width && used > 0) {
            feed();
            rest = rest.stripLeading();
        }
        while (rest.length() > width) {
            add(rest.substring(0, width), span);
            rest = rest.substring(width);
            feed();
        }
        if (!rest.isEmpty()) {
            add(rest, span);
        }
    }

    private void add(String words, Span span) {
        line.add(new Span(words, span.looks(), span.link()));
        used += words.length();
    }

    private void feed() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.RichText.Level;
import org.porelyte.plots.RichText.Run;

/** Reads the markup of {@link RichText}. */
final class RichTextParser {

    private final String markup;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int at;

    RichTextParser(String markup) {
        this.markup = markup;
    }

    List<Run> parse() {
        read(markup.length(), Level.NORMAL, false);
        return runs;
    }

    private void read(int end, Level level, boolean italic) {
        while (at < end) {
            char c = markup.charAt(at);
            int close = at + 1 < end && markup.charAt(at + 1) == '{' ? partner(at + 1, end) : -1;
            if (c == '\\' && at + 1 < end) {
                pending.append(markup.charAt(at + 1));
                at += 2;
            } else if (close > 0 && (c == '^' || c == '_' || c == '*')) {
                flush(level, italic);
                Level inner = c == '^' ? Level.SUPERSCRIPT : c == '_' ? Level.SUBSCRIPT : level;
                at += 2;
                read(close, inner, italic || c == '*');
                at = close + 1;
            } else {
                pending.append(c);
                at++;
            }
        }
        flush(level, italic);
    }

    private int partner(int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            switch (markup.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {
                    // a character like others
                }
            }
        }
        return -1;
    }

    private void flush(Level level, boolean italic) {
        if (!pending.isEmpty()) {
            runs.add(new Run(pending.toString(), level, italic));
            pending.setLength(0);
        }
    }
}

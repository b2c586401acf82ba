// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import org.porelyte.crystal.cif.CifException;

/** Splits a CIF into its words; goes over the text once. Line ends are LF, CR LF or CR. */
final class CifTokens {

    enum Kind { DATA, SAVE, LOOP, GLOBAL, STOP, TAG, VALUE, END }

    private final String file;
    private final String text;
    private int at;
    private int atLine = 1;

    private Kind kind;
    private String word = "";
    private int line = 1;
    private boolean quoted;
    private boolean open;

    CifTokens(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Goes on to the next word. */
    Kind next() throws CifException {
        skipSpace();
        line = atLine;
        quoted = false;
        open = false;
        if (at >= text.length()) {
            word = "";
            kind = Kind.END;
            return kind;
        }
        char first = text.charAt(at);
        if (first == ';' && isLineBegin(at)) {
            readTextField();
        } else if (first == '\'' || first == '"') {
            readQuoted(first);
        } else {
            readPlain();
        }
        return kind;
    }

    Kind kind() {
        return kind;
    }

    /** {@return the name of a block or frame, the tag, or the value} */
    String word() {
        return word;
    }

    /** {@return the line that the word begins on} */
    int line() {
        return line;
    }

    CifValue value() {
        return new CifValue(word, line, quoted);
    }

    /** {@return whether the value is a quotation that is not closed on its line} */
    boolean isOpenQuote() {
        return open;
    }

    private void skipSpace() throws CifException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                while (at < text.length() && !isLineEnd(text.charAt(at))) {
                    at++;
                }
            } else if (!isSpace(c)) {
                return;
            } else {
                step();
            }
        }
    }

    /** One character on; counts lines. */
    private void step() throws CifException {
        char c = text.charAt(at++);
        if (c == '\n' || c == '\r' && (at >= text.length() || text.charAt(at) != '\n')) {
            atLine++;
        } else if (c == 0) {
            throw new CifException(file, atLine, "a zero byte: this is no text file; expected a CIF");
        }
    }

    private void readTextField() throws CifException {
        int begin = at + 1;
        step();
        while (at < text.length() && !(text.charAt(at) == ';' && isLineBegin(at))) {
            step();
        }
        if (at >= text.length()) {
            throw new CifException(file, line, "a text field begins with ';' but does not end; expected a line that "
                    + "begins with ';'");
        }
        word = text.substring(begin, at).strip();
        at++;
        quoted = true;
        kind = Kind.VALUE;
    }

    private void readQuoted(char quote) {
        int begin = at + 1;
        int end = begin;
        while (end < text.length() && !isLineEnd(text.charAt(end))
                && !(text.charAt(end) == quote && (end + 1 >= text.length() || isSpace(text.charAt(end + 1))))) {
            end++;
        }
        open = end >= text.length() || text.charAt(end) != quote;
        word = text.substring(begin, end);
        at = open ? end : end + 1;
        quoted = true;
        kind = Kind.VALUE;
    }

    private void readPlain() throws CifException {
        int begin = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        word = text.substring(begin, at);
        kind = Kind.VALUE;
        switch (word.charAt(0)) {
            case '_' -> kind = Kind.TAG;
            case 'd', 'D' -> keyword("data_", Kind.DATA);
            case 's', 'S' -> {
                keyword("save_", Kind.SAVE);
                keyword("stop_", Kind.STOP);
            }
            case 'l', 'L' -> keyword("loop_", Kind.LOOP);
            case 'g', 'G' -> keyword("global_", Kind.GLOBAL);
            default -> { }
        }
    }

    private void keyword(String keyword, Kind meant) {
        boolean named = meant == Kind.DATA || meant == Kind.SAVE;
        if (kind == Kind.VALUE && word.regionMatches(true, 0, keyword, 0, keyword.length())
                && (named || word.length() == keyword.length())) {
            kind = meant;
            word = word.substring(keyword.length());
        }
    }

    private boolean isLineBegin(int place) {
        return place == 0 || isLineEnd(text.charAt(place - 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Control characters and no-break spaces, which editors leave behind, count as space. */
    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u007F';
    }
}

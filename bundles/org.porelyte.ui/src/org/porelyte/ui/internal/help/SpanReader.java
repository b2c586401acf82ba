// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.porelyte.ui.internal.help.Span.Look;

/** Reads what stands within a line of Markdown: bold, italic, code, links, sub, sup and br. */
final class SpanReader {

    private static final Pattern LINK =
            Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\]]*\\])*)\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(`+)(.+?)(?<!`)\\1(?!`)");
    private static final Map<String, Look> TAGS = Map.of("sub", Look.BELOW, "sup", Look.ABOVE);
    private static final String PUNCTUATION = "\\`*_{}[]()<>#+-.!|~";

    private final String source;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Set<Look> looks;
    private final String link;
    private int at;

    private SpanReader(String source, Set<Look> looks, String link) {
        this.source = source;
        this.looks = looks;
        this.link = link;
    }

    /** Reads the text of a paragraph, item, cell or heading. */
    static List<Span> read(String source) {
        return new SpanReader(source, EnumSet.noneOf(Look.class), "").read();
    }

    private List<Span> read() {
        while (at < source.length()) {
            if (!escape() && !code() && !link() && !tag() && !emphasis()) {
                run.append(source.charAt(at++));
            }
        }
        flush();
        return spans;
    }

    private boolean escape() {
        if (source.charAt(at) == '\\' && at + 1 < source.length() && PUNCTUATION.indexOf(source.charAt(at + 1)) >= 0) {
            run.append(source.charAt(at + 1));
            at += 2;
            return true;
        }
        return false;
    }

    private boolean code() {
        Matcher found = CODE.matcher(source).region(at, source.length());
        if (source.charAt(at) == '`' && found.lookingAt()) {
            flush();
            spans.add(new Span(found.group(2), with(Look.CODE), link));
            at = found.end();
            return true;
        }
        return false;
    }

    private boolean link() {
        Matcher found = LINK.matcher(source).region(at, source.length());
        if (source.charAt(at) == '[' && found.lookingAt()) {
            inner(found.group(1), looks, found.group(2));
            at = found.end();
            return true;
        }
        return false;
    }

    private boolean tag() {
        if (source.startsWith("<br>", at)) {
            run.append('\n');
            at += "<br>".length();
            return true;
        }
        for (Map.Entry<String, Look> tag : TAGS.entrySet()) {
            String start = "<" + tag.getKey() + ">";
            String end = "</" + tag.getKey() + ">";
            int close = source.startsWith(start, at) ? source.indexOf(end, at) : -1;
            if (close > 0) {
                inner(source.substring(at + start.length(), close), with(tag.getValue()), link);
                at = close + end.length();
                return true;
            }
        }
        return false;
    }

    private boolean emphasis() {
        return emphasis("**", Look.BOLD) || emphasis("*", Look.ITALIC);
    }

    private boolean emphasis(String mark, Look look) {
        int from = at + mark.length();
        if (!source.startsWith(mark, at) || from >= source.length() || source.charAt(from) == ' ') {
            return false;
        }
        int close = source.indexOf(mark, from + 1);
        if (close < 0 || source.charAt(close - 1) == ' ') {
            return false;
        }
        inner(source.substring(from, close), with(look), link);
        at = close + mark.length();
        return true;
    }

    private void inner(String text, Set<Look> innerLooks, String innerLink) {
        flush();
        spans.addAll(new SpanReader(text, innerLooks, innerLink).read());
    }

    private Set<Look> with(Look look) {
        Set<Look> more = EnumSet.of(look);
        more.addAll(looks);
        return more;
    }

    private void flush() {
        if (!run.isEmpty()) {
            spans.add(new Span(run.toString(), looks, link));
            run.setLength(0);
        }
    }
}

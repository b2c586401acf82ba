// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page of the help: headings, paragraphs, lists, tables and code, as the pages have them. */
final class PageReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?)(?: +#+)?");
    private static final Pattern ITEM = Pattern.compile("( *)([-*]|\\d+\\.) +(.*)");
    private static final Pattern RULE = Pattern.compile("[|:\\- ]+");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final int STEP = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines;
    private int next;

    /** @param markdown text of the page; not null */
    PageReader(String markdown) {
        lines = markdown.lines().toList();
    }

    List<Block> read() {
        while (next < lines.size()) {
            String line = lines.get(next);
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (line.isBlank()) {
                next++;
            } else if (line.stripLeading().startsWith("```")) {
                code();
            } else if (heading.matches()) {
                next++;
                blocks.add(new Block.Heading(heading.group(1).length(), SpanReader.read(heading.group(2))));
            } else if (line.startsWith("|")) {
                table();
            } else if (item.matches()) {
                next++;
                blocks.add(new Block.Item(item.group(1).length() / STEP, mark(item.group(2)),
                        SpanReader.read(item.group(3) + continued())));
            } else {
                next++;
                blocks.add(new Block.Paragraph(SpanReader.read(line.strip() + continued())));
            }
        }
        return blocks;
    }

    private static String mark(String source) {
        return Character.isDigit(source.charAt(0)) ? source : "•";
    }

    /** The lines after the first one of a paragraph or item. */
    private String continued() {
        StringBuilder text = new StringBuilder();
        while (next < lines.size() && continues(lines.get(next))) {
            text.append(' ').append(lines.get(next++).strip());
        }
        return text.toString();
    }

    private static boolean continues(String line) {
        return !line.isBlank() && !line.startsWith("|") && !line.stripLeading().startsWith("```")
                && !HEADING.matcher(line).matches() && !ITEM.matcher(line).matches();
    }

    private void code() {
        List<String> code = new ArrayList<>();
        next++;
        while (next < lines.size() && !lines.get(next).stripLeading().startsWith("```")) {
            code.add(lines.get(next++));
        }
        next++;
        blocks.add(new Block.Code(code));
    }

    private void table() {
        List<List<List<Span>>> rows = new ArrayList<>();
        while (next < lines.size() && lines.get(next).startsWith("|")) {
            String line = lines.get(next++).strip();
            if (!RULE.matcher(line).matches() || rows.isEmpty()) {
                rows.add(cells(line));
            }
        }
        blocks.add(new Block.Table(rows));
    }

    private static List<List<Span>> cells(String line) {
        String inner = line.substring(1, line.length() - (line.endsWith("|") ? 1 : 0));
        List<List<Span>> cells = new ArrayList<>();
        for (String cell : CELL_END.split(inner, -1)) {
            cells.add(SpanReader.read(cell.strip()));
        }
        return cells;
    }
}

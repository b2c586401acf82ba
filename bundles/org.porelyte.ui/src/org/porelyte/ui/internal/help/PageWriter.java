// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.porelyte.ui.internal.help.Span.Look;

/** Puts the blocks of a page below each other, as lines of text with looks and indents. */
final class PageWriter {

    private static final int LEAST_COLUMN = 8;
    private static final int GAP = 2;

    /**
     * A piece of the text.
     *
     * @param start   first character
     * @param span    its text and looks
     * @param heading level of the heading it is in; 0 for none
     * @param fixed   whether all characters are equally wide
     */
    record Piece(int start, Span span, int heading, boolean fixed) {
    }

    /**
     * A line of the text.
     *
     * @param indent steps from the left
     * @param first  whether room is left above it
     * @param code   whether it is shown as it is
     */
    record Line(int indent, boolean first, boolean code) {
    }

    /**
     * A heading to which links lead.
     *
     * @param name as in links
     * @param line number of its line
     */
    record Anchor(String name, int line) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final int columns;

    /** @param columns how many characters of a table fit into a line */
    PageWriter(int columns) {
        this.columns = columns;
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Line> lines() {
        return lines;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                anchors.add(new Anchor(anchor(heading.spans()), lines.size()));
                line(heading.spans(), heading.level(), new Line(0, true, false), false);
            }
            case Block.Paragraph paragraph -> line(paragraph.spans(), 0, new Line(0, true, false), false);
            case Block.Item item -> {
                List<Span> spans = new ArrayList<>(List.of(plain(item.mark() + " ")));
                spans.addAll(item.spans());
                line(spans, 0, new Line(item.depth() + 1, false, false), false);
            }
            case Block.Code code -> IntStream.range(0, code.lines().size()).forEach(i -> line(
                    List.of(plain(code.lines().get(i))), 0, new Line(1, i == 0, true), true));
            case Block.Table table -> table(table.rows());
        }
    }

    /** As the pages' links name headings: lower case, hyphens for spaces, without other marks. */
    static String anchor(List<Span> spans) {
        return Span.text(spans).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").strip()
                .replace(' ', '-');
    }

    private static Span plain(String words) {
        return new Span(words, Set.of(), "");
    }

    private void line(List<Span> spans, int heading, Line line, boolean fixed) {
        spans.forEach(span -> piece(span, heading, fixed));
        end(line);
    }

    private void piece(Span span, int heading, boolean fixed) {
        // Line breaks within cells and paragraphs would be lines that nothing is known of.
        String words = span.text().replace('\n', ' ');
        pieces.add(new Piece(text.length(), new Span(words, span.looks(), span.link()), heading, fixed));
        text.append(words);
    }

    private void end(Line line) {
        text.append('\n');
        lines.add(line);
    }

    private void table(List<List<List<Span>>> rows) {
        int[] widths = new ColumnWidths(rows, GAP, LEAST_COLUMN).within(columns);
        for (int row = 0; row < rows.size(); row++) {
            List<List<List<Span>>> cells = new ArrayList<>();
            for (int column = 0; column < widths.length; column++) {
                List<Span> cell = column < rows.get(row).size() ? rows.get(row).get(column) : List.of();
                cells.add(new CellLines(widths[column]).of(row == 0 ? bold(cell) : cell));
            }
            row(cells, widths);
        }
    }

    private static List<Span> bold(List<Span> cell) {
        return cell.stream().map(span -> new Span(span.text(), Set.of(Look.BOLD), span.link())).toList();
    }

    private void row(List<List<List<Span>>> cells, int[] widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            for (int column = 0; column < widths.length; column++) {
                List<Span> part = i < cells.get(column).size() ? cells.get(column).get(i) : List.of();
                part.forEach(span -> piece(span, 0, true));
                boolean last = column == widths.length - 1;
                if (!last) {
                    piece(plain(" ".repeat(widths[column] - Span.text(part).length() + GAP)), 0, true);
                }
            }
            end(new Line(0, i == 0, false));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.porelyte.help.HelpPages;
import org.porelyte.ui.internal.help.Span.Look;

class PageReaderTest {

    private static PageWriter written(String markdown, int columns) {
        PageWriter writer = new PageWriter(columns);
        writer.write(new PageReader(markdown).read());
        return writer;
    }

    @Test
    void textHasLooks() {
        assertEquals(List.of(new Span("a ", Set.of(), ""), new Span("b", Set.of(Look.BOLD), ""),
                new Span(" Li", Set.of(), ""), new Span("+", Set.of(Look.ABOVE), ""), new Span(" ", Set.of(), ""),
                new Span("x*y", Set.of(Look.CODE), ""), new Span(" ", Set.of(), ""),
                new Span("p", Set.of(), "page.md#a")),
                SpanReader.read("a **b** Li<sup>+</sup> `x*y` [p](page.md#a)"));
    }

    @Test
    void marksThatAreNoneStayAsTheyAre() {
        assertEquals(List.of(new Span("2 * 3 < 4 | [x] ` **", Set.of(), "")),
                SpanReader.read("2 * 3 < 4 \\| [x] ` **"));
    }

    @Test
    void blocksFollowEachOther() {
        assertEquals("T\none two\n• a b\n• c\n1. d\nx  y\n",
                written("# T\none\ntwo\n\n- a\n  b\n  - c\n1. d\n```\nx  y\n```\n", 80).text());
    }

    @Test
    void tablesAreAligned() {
        assertEquals("a    bb\nccc  d\n", written("| a | bb |\n|---|---|\n| ccc | d |\n", 80).text());
    }

    @Test
    void wideTablesAreBrokenBetweenWords() {
        PageWriter writer = written("| a | b |\n|---|---|\n| one two three four | x |\n", 13);
        // 13 characters without the gap of two: ten for the words, one for the other column.
        assertEquals("a           b\none two     x\nthree four  \n", writer.text());
        assertEquals(3, writer.lines().size());
    }

    @Test
    void everyPageCanBeReadAndEveryPartHasOne() {
        HelpPages pages = new HelpPages();
        new PartPages().all().values().forEach(page -> assertFalse(
                new PageReader(pages.markdown(page.toString())).read().isEmpty()));
        pages.topics().forEach(topic -> {
            PageWriter writer = written(pages.markdown(topic.id()), 60);
            assertTrue(writer.text().lines().count() <= writer.lines().size());
            assertEquals(writer.text().chars().filter(c -> c == '\n').count(), writer.lines().size());
        });
    }
}

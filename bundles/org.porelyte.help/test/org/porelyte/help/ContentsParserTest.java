// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ContentsParserTest {

    @Test
    void itemsNestByTheirIndent() {
        List<HelpTopic> topics = new ContentsParser("""
                # Contents

                - [Start](index.md)
                  - [Two](two.md)
                    - [Three: deeper](three.md)
                  - [Four](four.md)
                - [Five](five.md)
                """).parse();
        HelpTopic three = new HelpTopic("three", "Three: deeper", List.of());
        HelpTopic two = new HelpTopic("two", "Two", List.of(three));
        HelpTopic start = new HelpTopic("index", "Start", List.of(two, new HelpTopic("four", "Four", List.of())));
        assertEquals(List.of(start, new HelpTopic("five", "Five", List.of())), topics);
    }

    @Test
    void emptyContentsHaveNoTopics() {
        assertEquals(List.of(), new ContentsParser("\n").parse());
    }

    @Test
    void aLineThatIsNoItemIsNamed() {
        for (String line : List.of("- words", "  words", "- [Start](../index.md)", " - [Start](index.md)")) {
            String message = assertThrows(IllegalArgumentException.class,
                    () -> new ContentsParser("# Contents\n" + line + "\n")).getMessage();
            assertTrue(message.startsWith("line 2 of the contents: expected '- [Title](page.md)'"), message);
        }
    }
}

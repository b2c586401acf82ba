// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class HelpPagesTest {

    private final HelpPages help = new HelpPages();

    @Test
    void theFirstPageIsTheIndex() {
        assertEquals("index", help.topics().get(0).id());
    }

    @Test
    void everyTopicHasAPageWithATitleAndWords() {
        Set<String> ids = new HashSet<>();
        assertPages(help.topics(), ids);
        assertTrue(ids.containsAll(List.of("index", "screening", "news")), ids::toString);
    }

    private void assertPages(List<HelpTopic> topics, Set<String> ids) {
        for (HelpTopic topic : topics) {
            assertTrue(ids.add(topic.id()), topic.id());
            assertFalse(topic.title().isBlank());
            String text = help.markdown(topic.id());
            assertTrue(text.startsWith("# "), topic.id());
            assertTrue(text.length() > 200, topic.id() + " says next to nothing");
            assertPages(topic.children(), ids);
        }
    }

    @Test
    void whatIsNoPageIsRefused() {
        for (String id : List.of("none-such", "contents", "../META-INF/MANIFEST", "")) {
            assertThrows(IllegalArgumentException.class, () -> help.markdown(id), id);
        }
    }
}

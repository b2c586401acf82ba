// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.porelyte.help.HelpPages;
import org.porelyte.help.HelpTopic;

/** Finds pages that have all of some words. Pages are read when they are first searched. */
final class HelpSearch {

    private final HelpPages pages;
    private final Map<String, String> texts = new HashMap<>();

    HelpSearch(HelpPages pages) {
        this.pages = pages;
    }

    /** Says whether a page, or one below it, has all the words. */
    boolean shows(HelpTopic topic, String words) {
        return has(topic, words) || topic.children().stream().anyMatch(child -> shows(child, words));
    }

    private boolean has(HelpTopic topic, String words) {
        String text = texts.computeIfAbsent(topic.id(), id -> (topic.title() + "\n" + pages.markdown(id))
                .toLowerCase(Locale.ROOT));
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}

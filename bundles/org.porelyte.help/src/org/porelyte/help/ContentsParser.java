// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code contents.md}: a list of links, two spaces of indent for each level. */
final class ContentsParser {

    private static final Pattern ITEM = Pattern.compile("((?:  )*)- \\[([^\\]]+)\\]\\(([a-z0-9-]+)\\.md\\)");

    private record Line(int depth, String title, String id) {
    }

    private final List<Line> lines = new ArrayList<>();
    private int next;

    /**
     * @param text of the contents
     * @throws IllegalArgumentException if a line is neither empty, nor a heading, nor an item
     */
    ContentsParser(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher item = ITEM.matcher(line.stripTrailing());
            if (item.matches()) {
                lines.add(new Line(item.group(1).length() / 2, item.group(2), item.group(3)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException("line " + number
                        + " of the contents: expected '- [Title](page.md)', found '" + line + "'");
            }
        }
    }

    List<HelpTopic> parse() {
        next = 0;
        return level(0);
    }

    private List<HelpTopic> level(int depth) {
        List<HelpTopic> topics = new ArrayList<>();
        while (next < lines.size() && lines.get(next).depth() >= depth) {
            Line line = lines.get(next++);
            topics.add(new HelpTopic(line.id(), line.title(), level(line.depth() + 1)));
        }
        return topics;
    }
}

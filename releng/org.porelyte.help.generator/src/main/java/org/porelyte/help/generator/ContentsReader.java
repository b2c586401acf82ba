// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the contents: a heading and a list, nested as the pages are, with a link to one page in each item. */
final class ContentsReader {

    /** Name of the file. */
    static final String FILE = "contents.md";

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final List<Problem> problems;

    /** @param problems takes what is wrong with the contents */
    ContentsReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** {@return the entries in their order} */
    List<Entry> read(Page contents) {
        for (Node block = contents.document().getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof BulletList list) {
                list(list, 0);
            } else if (!(block instanceof Heading)) {
                wrong(block, "expected a list of pages, such as - [Screening](screening.md)");
            }
        }
        if (entries.isEmpty()) {
            problems.add(new Problem(FILE, 1, "lists no page"));
        }
        return List.copyOf(entries);
    }

    private void list(BulletList list, int depth) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, depth);
        }
    }

    private void item(ListItem item, int depth) {
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Paragraph && part.getFirstChild() instanceof Link link && link.getNext() == null) {
                entry(link, depth);
            } else if (part instanceof BulletList list) {
                list(list, depth + 1);
            } else {
                wrong(part, "expected one link to a page, such as - [Screening](screening.md)");
            }
        }
    }

    private void entry(Link link, int depth) {
        String file = link.getDestination();
        if (!file.matches("[a-z0-9-]+\\.md")) {
            wrong(link, "'" + file + "' is no page; names are of a-z, 0-9 and hyphens and end with .md");
        } else if (!files.add(file)) {
            wrong(link, file + " is listed twice; keep one of the lines");
        } else {
            entries.add(new Entry(Words.of(link), file, depth, Positions.line(link)));
        }
    }

    private void wrong(Node node, String message) {
        problems.add(new Problem(FILE, Positions.line(node), message));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Checks one page: its title, where its links lead, and that it needs nothing that the help does not have. */
final class PageCheck extends AbstractVisitor {

    private static final String PLAIN_HTML = "</?(sub|sup)>|<br>";

    private final Page page;
    private final Map<String, Page> pages;
    private final List<Problem> problems;

    /**
     * @param page     the page
     * @param pages    all pages, by file name
     * @param problems takes what is wrong
     */
    PageCheck(Page page, Map<String, Page> pages, List<Problem> problems) {
        this.page = page;
        this.pages = pages;
        this.problems = problems;
    }

    void run() {
        if (page.title().isEmpty()) {
            problems.add(new Problem(page.file(), 1, "begins without a title; its first line must be '# Title'"));
        }
        page.document().accept(this);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1 && heading != page.document().getFirstChild()) {
            wrong(heading, "a page has one title; begin this heading with ## or more");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        String destination = link.getDestination();
        if (!Links.leadsOut(destination)) {
            Links.Target target = Links.target(destination, page.file());
            Page found = pages.get(target.file());
            if (found == null) {
                wrong(link, "links to " + target.file() + ", which is no page of the help");
            } else if (!target.heading().isEmpty() && !found.headings().containsValue(target.heading())) {
                wrong(link, "links to the heading '" + target.heading() + "', which " + target.file()
                        + " does not have; it has " + String.join(", ", new TreeSet<>(found.headings().values())));
            }
        }
        visitChildren(link);
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("](")) {
            wrong(text, "has a link that is not closed; write [text](page.md), without spaces in page.md");
        }
    }

    @Override
    public void visit(Image image) {
        wrong(image, "has an image; pages are text, so that the help view can show them");
    }

    @Override
    public void visit(HtmlInline html) {
        if (!html.getLiteral().matches(PLAIN_HTML)) {
            wrong(html, "has " + html.getLiteral() + "; of HTML only <sub>, <sup> and <br> are allowed");
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        wrong(html, "has a block of HTML; of HTML only <sub>, <sup> and <br> within a line are allowed");
    }

    private void wrong(Node node, String message) {
        problems.add(new Problem(page.file(), Positions.line(node), message));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders one page with the contents beside it and the neighbouring pages below. */
final class PageWriter {

    private final List<Entry> contents;
    private final String style;

    /**
     * @param contents of the help
     * @param style    the style sheet, which each page holds, so that a page can be sent by itself
     */
    PageWriter(List<Entry> contents, String style) {
        this.contents = contents;
        this.style = style;
    }

    /** {@return the HTML of the page of one entry} */
    String html(Entry entry, Page page) {
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> new Attributes(page)).build();
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(page.title())).append(" - Porelyte help</title>\n<style>\n").append(style)
                .append("</style>\n</head>\n<body>\n");
        navigation(entry, html);
        html.append("<main>\n").append(renderer.render(page.document()));
        neighbours(entry, html);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void navigation(Entry current, StringBuilder html) {
        html.append("<nav aria-label=\"Contents\">\n<p>Porelyte help</p>\n");
        int depth = -1;
        for (Entry entry : contents) {
            if (entry.depth() > depth) {
                html.append("<ul>\n".repeat(entry.depth() - depth));
            } else {
                html.append("</li>\n").append("</ul>\n</li>\n".repeat(depth - entry.depth()));
            }
            depth = entry.depth();
            html.append("<li>");
            if (entry.equals(current)) {
                html.append("<a aria-current=\"page\" href=\"");
            } else {
                html.append("<a href=\"");
            }
            html.append(entry.html()).append("\">").append(escape(entry.title())).append("</a>");
        }
        html.append("</li>\n</ul>\n".repeat(depth + 1)).append("</nav>\n");
    }

    private void neighbours(Entry current, StringBuilder html) {
        int place = contents.indexOf(current);
        html.append("<footer>\n");
        if (place > 0) {
            link("prev", "Previous: ", contents.get(place - 1), html);
        }
        if (place + 1 < contents.size()) {
            link("next", "Next: ", contents.get(place + 1), html);
        }
        html.append("</footer>\n");
    }

    private static void link(String relation, String word, Entry entry, StringBuilder html) {
        html.append("<a rel=\"").append(relation).append("\" href=\"").append(entry.html()).append("\">").append(word)
                .append(escape(entry.title())).append("</a>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Gives headings their ids and turns links to sources into links to rendered pages. */
    private record Attributes(Page page) implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading heading) {
                attributes.put("id", page.headings().get(heading));
            } else if (node instanceof Link link && !Links.leadsOut(link.getDestination())) {
                attributes.put("href", Links.html(link.getDestination()));
            }
        }
    }
}

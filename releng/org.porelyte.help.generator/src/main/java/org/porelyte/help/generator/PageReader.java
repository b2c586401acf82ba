// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads pages: CommonMark with tables. */
final class PageReader {

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    /**
     * @param file     a page
     * @param problems takes what is wrong with it
     * @return the page
     * @throws IOException if the file cannot be read
     */
    Page read(Path file, List<Problem> problems) throws IOException {
        String name = file.getFileName().toString();
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 1, "is not UTF-8; save it as UTF-8"));
            text = "";
        }
        Node document = parser.parse(text);
        Map<Heading, String> headings = headings(document);
        String title = document.getFirstChild() instanceof Heading first && first.getLevel() == 1
                ? Words.of(first) : "";
        return new Page(name, document, title, headings);
    }

    private Map<Heading, String> headings(Node document) {
        Map<Heading, String> headings = new LinkedHashMap<>();
        IdGenerator ids = IdGenerator.builder().defaultId("heading").build();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.put(heading, ids.generateId(Words.of(heading)));
            }
        });
        return headings;
    }
}

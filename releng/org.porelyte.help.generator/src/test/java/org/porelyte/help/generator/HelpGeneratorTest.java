// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpGeneratorTest {

    @TempDir
    private Path folder;
    private Path pages;
    private Path html;

    @BeforeEach
    void threePages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        html = folder.resolve("target").resolve("html");
        page("contents.md", "# Contents\n\n- [Start](index.md)\n- [Screening](screening.md)\n"
                + "  - [Filter](filter.md)\n");
        page("index.md", "# Getting started\n\nSee [filters](filter.md#signs-and-units) and "
                + "[above](#getting-started).\n");
        page("screening.md", "# Screening & ranking\n\n| a | b |\n| --- | --- |\n| 1 | [c](index.md) |\n");
        page("filter.md", "# Filter\n\n## Signs and units\n\nLi<sup>+</sup>, see [a paper](https://doi.org/10.1/x).\n");
    }

    private void page(String name, String text) throws IOException {
        Files.writeString(pages.resolve(name), text);
    }

    private String rendered(String name) throws Exception {
        new HelpGenerator().generate(pages, html);
        return Files.readString(html.resolve(name));
    }

    @Test
    void everyPageIsRenderedAndNothingElse() throws Exception {
        Files.createDirectories(html);
        Files.writeString(html.resolve("gone.html"), "of a page that was deleted");
        assertEquals(3, new HelpGenerator().generate(pages, html));
        try (Stream<Path> files = Files.list(html)) {
            assertEquals(List.of("filter.html", "index.html", "screening.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void linksLeadToRenderedPagesAndHeadings() throws Exception {
        String index = rendered("index.html");
        assertTrue(index.contains("<a href=\"filter.html#signs-and-units\">filters</a>"), index);
        assertTrue(index.contains("<a href=\"#getting-started\">above</a>"), index);
        assertTrue(index.contains("<h1 id=\"getting-started\">Getting started</h1>"), index);
        String filter = rendered("filter.html");
        assertTrue(filter.contains("<h2 id=\"signs-and-units\">"), filter);
        assertTrue(filter.contains("<a href=\"https://doi.org/10.1/x\">a paper</a>"), filter);
        assertTrue(filter.contains("Li<sup>+</sup>"), filter);
    }

    @Test
    void contentsAndNeighboursStandOnEachPage() throws Exception {
        String screening = rendered("screening.html");
        assertTrue(screening.contains("<a rel=\"prev\" href=\"index.html\">Previous: Start</a>"), screening);
        assertTrue(screening.contains("<a rel=\"next\" href=\"filter.html\">Next: Filter</a>"), screening);
        assertTrue(screening.contains("<a aria-current=\"page\" href=\"screening.html\">Screening</a><ul>"), screening);
        assertTrue(screening.contains("<td><a href=\"index.html\">c</a></td>"), screening);
        assertTrue(screening.contains("<title>Screening &amp; ranking - Porelyte help</title>"), screening);
        assertFalse(rendered("index.html").contains("Previous:"));
        assertFalse(rendered("filter.html").contains("Next:"));
    }

    @Test
    void pagesAreWellFormedAndNeedNothingElse() throws Exception {
        page("contents.md", "- [A](index.md)\n  - [B](screening.md)\n    - [C](filter.md)\n- [D](d.md)\n");
        page("d.md", "# D\n");
        for (String name : List.of("index.html", "screening.html", "filter.html", "d.html")) {
            String text = rendered(name);
            assertFalse(Pattern.compile("<script|<link|<img|@import|url\\(|src=").matcher(text).find(), name);
            String xml = text.replace("<!DOCTYPE html>", "").replaceAll("<meta[^>]*>", "").replace("<br>", "");
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aLinkToAMissingPageIsNamedWithItsLine() throws IOException {
        page("index.md", "# Getting started\n\nText.\n\n- one\n- see [there](nowhere.md) and\n"
                + "  [here](filter.md#none)\n");
        assertProblems("index.md:6: links to nowhere.md, which is no page of the help",
                "index.md:7: links to the heading 'none', which filter.md does not have; it has filter, "
                        + "signs-and-units");
    }

    @Test
    void aLinkInATableIsNamedWithItsLine() throws IOException {
        page("screening.md", "# Screening\n\n| a |\n| --- |\n| [c](gone.md) |\n");
        assertProblems("screening.md:5: links to gone.md, which is no page of the help");
    }

    @Test
    void aPageMissingFromTheContentsIsNamed() throws IOException {
        page("forgotten.md", "# Forgotten\n");
        assertProblems("forgotten.md:1: is missing from contents.md");
    }

    @Test
    void malformedContentsAreNamed() throws IOException {
        page("contents.md", "- [Start](index.md)\n- [Screening](screening.md)\n- [Filter](filter.md)\n- Words\n"
                + "- [Start](index.md)\n- [Gone](gone.md)\n- [Out](https://example.org)\n\nA paragraph.\n");
        assertProblems("contents.md:4: expected one link to a page, such as - [Screening](screening.md)",
                "contents.md:5: index.md is listed twice; keep one of the lines",
                "contents.md:7: 'https://example.org' is no page; names are of a-z, 0-9 and hyphens and end "
                        + "with .md",
                "contents.md:9: expected a list of pages, such as - [Screening](screening.md)",
                "contents.md:6: lists gone.md, which does not exist");
    }

    @Test
    void emptyOrMissingContentsAreNamed() throws IOException {
        page("contents.md", "");
        assertTrue(problems().startsWith("contents.md:1: lists no page"));
        Files.delete(pages.resolve("contents.md"));
        assertTrue(problems().startsWith("contents.md:1: is missing in "));
    }

    @Test
    void malformedPagesAreNamed() throws IOException {
        page("index.md", "No title\n\n# Late title\n\nA [broken link](filter .md)\n\n![image](a.png)\n\n"
                + "Words <b>bold</b>.\n\n<div>\nblock\n</div>\n");
        assertProblems("index.md:1: begins without a title; its first line must be '# Title'",
                "index.md:3: a page has one title; begin this heading with ## or more",
                "index.md:5: has a link that is not closed; write [text](page.md), without spaces in page.md",
                "index.md:7: has an image; pages are text, so that the help view can show them",
                "index.md:9: has <b>; of HTML only <sub>, <sup> and <br> are allowed",
                "index.md:9: has </b>; of HTML only <sub>, <sup> and <br> are allowed",
                "index.md:11: has a block of HTML; of HTML only <sub>, <sup> and <br> within a line are allowed");
    }

    @Test
    void bytesThatAreNotUtf8AndOtherFilesAreNamed() throws IOException {
        Files.write(pages.resolve("filter.md"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
        page("notes.txt", "notes");
        String problems = problems();
        assertTrue(problems.contains("filter.md:1: is not UTF-8; save it as UTF-8"), problems);
        assertTrue(problems.contains("notes.txt:1: is no page; the folder holds Markdown (*.md) only"), problems);
    }

    @Test
    void twoFoldersAreExpected() {
        assertThrows(IllegalArgumentException.class, () -> GenerateHelp.main(new String[] {"one"}));
    }

    private void assertProblems(String... expected) {
        assertEquals(String.join("\n", expected), problems());
    }

    private String problems() {
        String message = assertThrows(HelpException.class, () -> new HelpGenerator().generate(pages, html))
                .getMessage();
        assertFalse(Files.exists(html), "nothing is written if there is a problem");
        return message;
    }
}

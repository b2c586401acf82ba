// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the HTML of a folder of Markdown pages. */
public final class HelpGenerator {

    private final PageReader reader = new PageReader();

    /**
     * Checks all pages, then renders them. Nothing is written if there is a problem.
     *
     * @param pages  folder with {@code contents.md} and the pages that it lists
     * @param target folder for the HTML; made if it is missing, and emptied of HTML that no page stands behind
     * @return how many pages were written
     * @throws HelpException if a link leads nowhere, a page is missing from the contents, or the like; names file and
     *                       line of each
     * @throws IOException   if a file cannot be read or written
     */
    public int generate(Path pages, Path target) throws HelpException, IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, Page> found = read(pages, problems);
        Page contents = found.remove(ContentsReader.FILE);
        if (contents == null) {
            throw new HelpException(List.of(new Problem(ContentsReader.FILE, 1, "is missing in " + pages)));
        }
        List<Entry> entries = new ContentsReader(problems).read(contents);
        check(entries, found, problems);
        if (!problems.isEmpty()) {
            throw new HelpException(problems);
        }
        write(entries, found, target);
        return entries.size();
    }

    private Map<String, Page> read(Path folder, List<Problem> problems) throws IOException {
        Map<String, Page> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(Links.MARKDOWN)) {
                    pages.put(name, reader.read(file, problems));
                } else {
                    problems.add(new Problem(name, 1, "is no page; the folder holds Markdown (*.md) only"));
                }
            }
        }
        return pages;
    }

    private static void check(List<Entry> entries, Map<String, Page> pages, List<Problem> problems) {
        for (Entry entry : entries) {
            if (!pages.containsKey(entry.file())) {
                problems.add(new Problem(ContentsReader.FILE, entry.line(), "lists " + entry.file()
                        + ", which does not exist"));
            }
        }
        List<String> listed = entries.stream().map(Entry::file).toList();
        for (Page page : pages.values()) {
            if (!listed.contains(page.file())) {
                problems.add(new Problem(page.file(), 1, "is missing from " + ContentsReader.FILE));
            }
            new PageCheck(page, pages, problems).run();
        }
    }

    private static void write(List<Entry> entries, Map<String, Page> pages, Path target) throws IOException {
        Files.createDirectories(target);
        List<String> names = entries.stream().map(Entry::html).toList();
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.filter(file -> !names.contains(file.getFileName().toString())
                    && file.getFileName().toString().endsWith(".html")).toList()) {
                Files.delete(file);
            }
        }
        PageWriter writer = new PageWriter(entries, style());
        for (Entry entry : entries) {
            Files.writeString(target.resolve(entry.html()), writer.html(entry, pages.get(entry.file())));
        }
    }

    private static String style() throws IOException {
        try (InputStream in = HelpGenerator.class.getResourceAsStream("help.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

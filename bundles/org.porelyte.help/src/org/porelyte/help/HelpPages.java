// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages of the help as Markdown (CommonMark with tables; of HTML only sub, sup and br), with their contents. */
public final class HelpPages {

    private static final String FOLDER = "/pages/";
    private static final String ID = "[a-z0-9-]+";

    private final List<HelpTopic> topics;

    /** Reads the contents. */
    public HelpPages() {
        this.topics = new ContentsParser(read("contents")).parse();
    }

    /** {@return the outermost pages in the order of the contents, with those below them} */
    public List<HelpTopic> topics() {
        return topics;
    }

    /**
     * @param id of a page, as a topic gives it
     * @return the Markdown text of the page; links to other pages name their files, such as {@code screening.md#filter}
     * @throws IllegalArgumentException if there is no such page
     */
    public String markdown(String id) {
        if (!contains(topics, id)) {
            throw new IllegalArgumentException("the help has no page '" + id + "'");
        }
        return read(id);
    }

    private static boolean contains(List<HelpTopic> topics, String id) {
        return topics.stream().anyMatch(topic -> topic.id().equals(id) || contains(topic.children(), id));
    }

    private static String read(String id) {
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("'" + id + "' cannot be a page of the help");
        }
        String name = FOLDER + id + ".md";
        try (InputStream in = HelpPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle org.porelyte.help lacks " + name + "; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}

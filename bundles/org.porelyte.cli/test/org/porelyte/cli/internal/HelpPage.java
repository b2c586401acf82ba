// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the help, read from the sources, so that what it shows can be tried.
 *
 * @param name its file name
 * @param text its Markdown
 */
record HelpPage(String name, String text) {

    private static final Path FOLDER = Path.of("..", "org.porelyte.help", "pages");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\\n((?s:.*?))^```$");

    static HelpPage of(String name) {
        return read(FOLDER.resolve(name));
    }

    static List<HelpPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(HelpPage::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HelpPage read(Path file) {
        try {
            return new HelpPage(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the code blocks of a language, such as java; empty for those without one} */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(text); block.find();) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    /** {@return whether a table has a row that begins with this code} */
    boolean hasRow(String code) {
        return Pattern.compile("(?m)^\\| `" + Pattern.quote(code) + "`[ ,]").matcher(text).find();
    }

    /** {@return the text from a heading to the next one of the same level; empty if there is no such heading} */
    String section(String heading) {
        String level = heading.substring(0, heading.indexOf(' ') + 1);
        int start = text.indexOf("\n" + heading + "\n");
        int end = start < 0 ? -1 : text.indexOf("\n" + level, start + heading.length());
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** How hand-written sources look. */
class LayoutTest {

    private static final int WIDEST_LINE = 120;
    private static final int LONGEST_FILE = 400;

    private static final Pattern PRINTING = Pattern.compile("System\\.(out|err)\\b|printStackTrace\\(\\)");
    private static final Pattern STATIC_STATE =
            Pattern.compile("((public|private|protected) )?static (?!final\\b)(volatile )?[\\w<>,.?\\[\\] ]+ \\w+( =.*)?;");

    private final SourceTree tree = new SourceTree();

    @Test
    void everyPackageIsDescribed() {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : tree.sources(null)) {
            String folder = tree.relative(file.getParent());
            if (folder.contains("/src/") && !Files.exists(file.resolveSibling("package-info.java"))) {
                wrong.add(folder);
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    /** What is not API lies in one place of each bundle: {@code org.porelyte.BUNDLE.internal} and below. */
    @Test
    void internalPackagesFollowTheNameOfTheirBundle() {
        TreeSet<String> wrong = new TreeSet<>();
        for (Path file : tree.sources(null)) {
            String folder = tree.relative(file.getParent());
            String bundle = folder.split("/")[1];
            if (folder.contains("/internal") && !folder.contains("/" + bundle.replace('.', '/') + "/internal")) {
                wrong.add(folder);
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void everyFileNamesItsLicence() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : tree.sources(null)) {
            if (!Files.readAllLines(file).get(0).equals("// SPDX-License-Identifier: EPL-2.0")) {
                wrong.add(tree.relative(file));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void linesAndFilesAreShort() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : tree.sources(null)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > WIDEST_LINE) {
                    wrong.add(tree.relative(file) + ":" + (i + 1) + " has " + lines.get(i).length() + " columns");
                }
            }
            if (lines.size() > LONGEST_FILE) {
                wrong.add(tree.relative(file) + " has " + lines.size() + " lines; it is probably two things");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Output is handed in, failures are told to the caller, and nothing is kept between calls. */
    @Test
    void sourcesAreQuietAndKeepNoState() throws IOException {
        List<String> wrong = new ArrayList<>();
        tree.codeLines(null, (file, line) -> {
            boolean production = tree.relative(file).contains("/src/") && !tree.relative(file).contains(".tests/");
            if (production && (PRINTING.matcher(line).find() || STATIC_STATE.matcher(line).matches())) {
                wrong.add(tree.relative(file) + ": " + line);
            }
        });
        assertEquals(List.of(), wrong);
    }
}

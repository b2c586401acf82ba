// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.porelyte.examples.Examples;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;
import org.porelyte.screening.SourceLibrary;
import org.porelyte.screening.export.RunRecord;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The libraries that a command works on: files, bundled examples, or both. */
final class LibraryArguments {

    /**
     * A library that could be read.
     *
     * @param source   its name and content
     * @param input    where it came from
     * @param complete whether nothing of the file was passed over
     */
    record Opened(SourceLibrary source, RunRecord.Input input, boolean complete) {
    }

    @Parameters(arity = "0..*", paramLabel = "LIBRARY", description = "library files (*.porelyte)")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--example", paramLabel = "NAME", description = "a bundled library: ${COMPLETION-CANDIDATES}",
            completionCandidates = ExampleNames.class)
    private List<String> examples = new ArrayList<>();

    private final Examples bundled = new Examples();
    private final LibraryFiles reader = new LibraryFiles();

    /** The names that the help lists. */
    static final class ExampleNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        ExampleNames() {
            super(new Examples().names());
        }
    }

    /**
     * @return null, or what is wrong with how the command was called
     */
    String misuse() {
        for (String example : examples) {
            if (!bundled.names().contains(example)) {
                return "no example is called '" + example + "'. There are: " + String.join(", ", bundled.names()) + ".";
            }
        }
        return files.isEmpty() && examples.isEmpty()
                ? "Expected a library file (*.porelyte), or --example NAME with one of: "
                        + String.join(", ", bundled.names()) + "."
                : null;
    }

    /** {@return whether none was named} */
    boolean isEmpty() {
        return files.isEmpty() && examples.isEmpty();
    }

    /** {@return whether bundled libraries are among them, which are read only} */
    boolean hasExamples() {
        return !examples.isEmpty();
    }

    /**
     * Reads the libraries, examples first.
     *
     * @param warnings told what was passed over in a file
     * @param failures told of each file that cannot be read; the others are read
     * @return those that could be read
     */
    List<Opened> open(Consumer<String> warnings, Consumer<String> failures) {
        List<Opened> opened = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (String example : examples) {
            if (!seen.add(example)) {
                warnings.accept("example " + example + ": is named twice and read once");
                continue;
            }
            try {
                opened.add(openExample(example, warnings));
            } catch (IOException e) {
                failures.accept("example " + example + ": " + e.getMessage());
            }
        }
        for (Path file : files) {
            if (!seen.add(real(file))) {
                warnings.accept(file + ": is named twice and read once");
                continue;
            }
            try {
                opened.add(open(file, file.toString(), file.toString(), warnings));
            } catch (IOException e) {
                failures.accept(e.getMessage() == null ? file + ": " + e : e.getMessage());
            }
        }
        return opened;
    }

    /** The same file may be named by different paths and links. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private Opened openExample(String example, Consumer<String> warnings) throws IOException {
        Path copy = Files.createTempFile("porelyte-" + example, ".porelyte");
        try {
            bundled.copy(example, copy);
            return open(copy, example, "", warnings);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Opened open(Path file, String name, String shownFile, Consumer<String> warnings) throws IOException {
        LoadedLibrary loaded = reader.load(file);
        loaded.warnings().forEach(warnings);
        return new Opened(new SourceLibrary(name, loaded.library()),
                new RunRecord.Input(name, shownFile, sha256(file), loaded.library().getCandidates().size()),
                        loaded.isComplete());
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

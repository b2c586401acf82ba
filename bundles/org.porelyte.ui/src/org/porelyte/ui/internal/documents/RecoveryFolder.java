// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;

/**
 * The folder of the recovery copies: what was edited and not yet saved, for the case that the program ends without a
 * word. Beside each copy lies a file that names the library's own.
 */
final class RecoveryFolder {

    private static final String LIBRARY = ".porelyte";
    private static final String ORIGIN = ".origin";

    private final LibraryFiles files;
    private final Path folder;

    RecoveryFolder(LibraryFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * Writes a copy.
     *
     * @param original file of the library
     * @param library  as edited; nobody else changes it meanwhile
     * @throws IOException if it cannot be written; an earlier copy is then untouched
     */
    synchronized void keep(Path original, Library library) throws IOException {
        Files.createDirectories(folder);
        Path origin = path(original, ORIGIN);
        if (!Files.exists(origin)) {
            Path temporary = Files.createTempFile(folder, ".origin", ".tmp");
            Files.writeString(temporary, original.toString());
            Files.move(temporary, origin, StandardCopyOption.REPLACE_EXISTING);
        }
        files.save(library, path(original, LIBRARY));
        Files.deleteIfExists(path(original, LIBRARY + ".bak"));
    }

    /** {@return the copy of a library's file; empty if there is none} */
    synchronized Optional<Path> copy(Path original) {
        return Optional.of(path(original, LIBRARY)).filter(Files::isRegularFile);
    }

    /** Deletes the copy of a library, if there is one. */
    synchronized void forget(Path original) throws IOException {
        Files.deleteIfExists(path(original, LIBRARY));
        Files.deleteIfExists(path(original, ORIGIN));
    }

    /** {@return the files of all libraries that have a copy} */
    synchronized List<Path> originals() throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path origin : (Iterable<Path>) all.sorted()::iterator) {
                    if (origin.toString().endsWith(ORIGIN)) {
                        Path original = Path.of(Files.readString(origin));
                        if (copy(original).isPresent()) {
                            found.add(original);
                        }
                    }
                }
            }
        }
        return found;
    }

    private Path path(Path original, String ending) {
        String name = UUID.nameUUIDFromBytes(original.toString().getBytes(StandardCharsets.UTF_8)).toString();
        return folder.resolve(name + ending);
    }
}

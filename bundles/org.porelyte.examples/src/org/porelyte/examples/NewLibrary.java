// SPDX-License-Identifier: EPL-2.0
package org.porelyte.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.porelyte.model.Library;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.io.LibraryFileException;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.validation.Identifiers;

/** Makes new library files. What exists is never overwritten. */
public final class NewLibrary {

    private static final String ENDING = ".porelyte";
    private static final String BUILDING_BLOCKS = "/starters/building-blocks.porelyte";

    private final LibraryFiles files = new LibraryFiles();
    private final Examples examples = new Examples();

    /**
     * Says what a file would be called.
     *
     * @param folder its folder; not null
     * @param name   its name, with or without its ending; not blank
     * @return the path; {@code .porelyte} is added where it is missing
     */
    public static Path file(Path folder, String name) {
        String stripped = name.strip();
        return folder.resolve(stripped.endsWith(ENDING) ? stripped : stripped + ENDING);
    }

    /**
     * Writes a new library.
     *
     * @param file  the file, which must not exist; its folder must
     * @param title the name of the library as readers see it; not blank
     * @param start what it begins with
     * @throws LibraryFileException     if there is such a file already, or the folder is missing or cannot be written;
     *                                  says what to do
     * @throws IllegalArgumentException if there is no such example
     */
    public void create(Path file, String title, LibraryStart start) throws LibraryFileException {
        if (Files.exists(file)) {
            throw exists(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new LibraryFileException(folder + ": no such folder. Make it, or choose another.");
        }
        Path temporary = null;
        try {
            temporary = Files.createTempFile(folder, "." + file.getFileName(), ".new");
            Library library = read(start, temporary);
            library.setName(title.strip());
            library.setId(Identifiers.propose(library, title));
            files.save(library, temporary);
            Files.deleteIfExists(temporary.resolveSibling(temporary.getFileName() + ".bak"));
            // without an option to replace: a file that came meanwhile stays
            Files.move(temporary, file);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        } catch (IOException e) {
            throw new LibraryFileException(file + ": could not be written (" + e.getMessage()
                    + "). Choose another folder.", e);
        } finally {
            discard(temporary);
        }
    }

    private Library read(LibraryStart start, Path temporary) throws IOException {
        switch (start) {
            case LibraryStart.Empty empty -> {
                return PorelyteFactory.eINSTANCE.createLibrary();
            }
            case LibraryStart.BuildingBlocks blocks -> {
                try (InputStream in = NewLibrary.class.getResourceAsStream(BUILDING_BLOCKS)) {
                    Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case LibraryStart.Example example -> examples.copy(example.name(), temporary);
        }
        return files.load(temporary).library();
    }

    private static LibraryFileException exists(Path file) {
        return new LibraryFileException(file + ": exists already. Choose another name, or open that file.");
    }

    private static void discard(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // a hidden file is left behind, and the library is there
            }
        }
    }
}

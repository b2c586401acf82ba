// SPDX-License-Identifier: EPL-2.0
package org.porelyte.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFileException;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Validator;

class NewLibraryTest {

    @TempDir
    private Path folder;

    private final NewLibrary maker = new NewLibrary();

    private Library create(String name, LibraryStart start) throws IOException {
        Path file = NewLibrary.file(folder, name);
        maker.create(file, "My MOFs", start);
        LoadedLibrary loaded = new LibraryFiles().load(file);
        assertEquals(List.of(), loaded.warnings());
        assertEquals("My MOFs", loaded.library().getName());
        assertEquals("my-mofs", loaded.library().getId());
        assertEquals(List.of(), new Validator(ModelRules.all()).validate(loaded.library()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "and nothing beside it");
        }
        return loaded.library();
    }

    @Test
    void empty() throws IOException {
        assertTrue(create("a", new LibraryStart.Empty()).eContents().isEmpty());
    }

    @Test
    void buildingBlocksHaveSources() throws IOException {
        Library library = create("b.porelyte", new LibraryStart.BuildingBlocks());
        assertTrue(library.getCandidates().isEmpty());
        assertEquals(6, library.getNodes().size());
        Stream.of(library.getNodes(), library.getNets(), library.getLinkers()).flatMap(List::stream)
                .forEach(element -> assertTrue(element.getCitation() != null, element::toString));
    }

    @Test
    void anExampleUnderItsOwnName() throws IOException {
        Library library = create(" c ", new LibraryStart.Example("bilayer-zwitterionic"));
        assertEquals(new Examples().read("bilayer-zwitterionic").getCandidates().size(),
                library.getCandidates().size());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.porelyte"), "precious");
        String message = assertThrows(LibraryFileException.class,
                () -> maker.create(file, "x", new LibraryStart.Empty())).getMessage();
        assertTrue(message.contains("exists already"), message);
        assertEquals("precious", Files.readString(file));
        assertEquals("precious", Files.readString(NewLibrary.file(folder, "mine")));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("no").resolve("x.porelyte");
        assertTrue(assertThrows(LibraryFileException.class, () -> maker.create(file, "x", new LibraryStart.Empty()))
                .getMessage().contains("no such folder"));
        assertFalse(Files.exists(file));
        assertThrows(IllegalArgumentException.class,
                () -> maker.create(folder.resolve("y.porelyte"), "y", new LibraryStart.Example("none")));
        assertFalse(Files.exists(folder.resolve("y.porelyte")));
    }
}

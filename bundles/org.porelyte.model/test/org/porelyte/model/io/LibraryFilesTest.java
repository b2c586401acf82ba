// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.PorelyteFactory;

class LibraryFilesTest {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<porelyte:Library xmi:version=\"2.0\" "
            + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:porelyte=\"https://porelyte.org/schema/library/1\" id=\"l\"";

    @TempDir
    Path folder;

    private final LibraryFiles files = new LibraryFiles();

    private static Library mixedLinkerLibrary() {
        PorelyteFactory factory = PorelyteFactory.eINSTANCE;
        Library library = factory.createLibrary();
        library.setId("l");
        Candidate candidate = factory.createCandidate();
        candidate.setId("c");
        library.getCandidates().add(candidate);
        for (String id : List.of("bdc", "vinyl-bdc")) {
            Linker linker = factory.createLinker();
            linker.setId(id);
            linker.setName("Linker \u03b1 " + id);
            library.getLinkers().add(linker);
            LinkerShare share = factory.createLinkerShare();
            share.setLinker(linker);
            share.setFraction(0.5);
            candidate.getLinkers().add(share);
        }
        return library;
    }

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        Path file = folder.resolve("mixed.porelyte");
        files.save(mixedLinkerLibrary(), file);
        LoadedLibrary loaded = files.load(file);
        assertEquals(List.of(), loaded.warnings());
        assertEquals(FormatVersion.CURRENT.toString(), loaded.library().getFormatVersion());
        LinkerShare second = loaded.library().getCandidates().get(0).getLinkers().get(1);
        assertSame(loaded.library().getLinkers().get(1), second.getLinker());
        assertEquals("Linker \u03b1 vinyl-bdc", second.getLinker().getName());
        assertEquals(0.5, second.getFraction());
    }

    @Test
    void theOldFileStaysAsBackup() throws IOException {
        Path file = folder.resolve("a.porelyte");
        Library library = mixedLinkerLibrary();
        files.save(library, file);
        byte[] first = Files.readAllBytes(file);
        library.setName("changed");
        files.save(library, file);
        assertEquals(-1, java.util.Arrays.mismatch(first, Files.readAllBytes(folder.resolve("a.porelyte.bak"))));
        assertEquals("changed", files.load(file).library().getName());
        try (var entries = Files.list(folder)) {
            assertEquals(2, entries.count(), "no temporary file is left");
        }
    }

    @Test
    void truncatedFilesAreRefusedWithTheLine() throws IOException {
        Path whole = folder.resolve("whole.porelyte");
        files.save(mixedLinkerLibrary(), whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.porelyte");
        int end = new String(bytes, java.nio.charset.StandardCharsets.UTF_8).strip().getBytes("UTF-8").length;
        for (int length = 0; length < end; length++) {
            Files.write(cut, java.util.Arrays.copyOf(bytes, length));
            LibraryFileException error = assertThrows(LibraryFileException.class, () -> files.load(cut));
            assertTrue(error.getMessage().contains("cut.porelyte"), error.getMessage());
        }
        Files.write(cut, java.util.Arrays.copyOf(bytes, end - 20));
        assertTrue(assertThrows(LibraryFileException.class, () -> files.load(cut)).getMessage().contains(", line "));
    }

    @Test
    void newerFormatsAreRefused() throws IOException {
        Path file = folder.resolve("new.porelyte");
        Files.writeString(file, HEAD + " formatVersion=\"1.7\"/>");
        assertTrue(message(file).contains("format 1.7, this program reads up to 1.0"), message(file));
        Files.writeString(file, HEAD.replace("library/1", "library/2") + "/>");
        assertTrue(message(file).contains("format 2, this program reads up to 1.0"), message(file));
    }

    @Test
    void foreignMissingAndFolderAreNamed() throws IOException {
        Path file = folder.resolve("x.porelyte");
        assertTrue(message(file).contains("no such file"));
        assertTrue(message(folder).contains("is a folder"));
        Files.writeString(file, "<html/>");
        assertTrue(message(file).contains("first element is <html>"));
        Files.writeString(file, "data_UiO-66\n_cell_length_a 20.7\n");
        assertTrue(message(file).contains("not XML"));
        Files.writeString(file, "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + HEAD.substring(39)
                + " name=\"&e;\"/>");
        assertTrue(message(file).contains("document type declaration"), message(file));
    }

    @Test
    void danglingReferencesAreErrorsAndUnknownAttributesWarnings() throws IOException {
        Path file = folder.resolve("x.porelyte");
        Files.writeString(file, HEAD + ">\n<candidates id=\"c\">\n<linkers linker=\"nobody\"/>\n</candidates>\n"
                + "</porelyte:Library>\n");
        assertTrue(message(file).contains("line 4: refers to 'nobody'"), message(file));
        Files.writeString(file, HEAD + ">\n<candidates id=\"c\" colour=\"red\"/>\n</porelyte:Library>\n");
        LoadedLibrary loaded = files.load(file);
        assertEquals(1, loaded.warnings().size());
        assertTrue(loaded.warnings().get(0).contains("line 3: 'colour'"), loaded.warnings().get(0));
    }

    @Test
    void aSaveThatFailsLeavesNothing() throws IOException {
        Path missing = folder.resolve("missing").resolve("a.porelyte");
        assertThrows(LibraryFileException.class, () -> files.save(mixedLinkerLibrary(), missing));
        assertFalse(Files.exists(missing));
        assertThrows(LibraryFileException.class, () -> files.save(mixedLinkerLibrary(), folder));
    }

    private String message(Path file) {
        return assertThrows(LibraryFileException.class, () -> files.load(file)).getMessage();
    }
}

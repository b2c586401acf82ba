// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Validator;

/** drafts.porelyte is a file of format 0 as it was written then. */
class MigrationTest {

    @TempDir
    Path folder;

    private final LibraryFiles files = new LibraryFiles();
    private Path old;

    @BeforeEach
    void copy() throws IOException {
        old = folder.resolve("drafts.porelyte");
        try (InputStream in = MigrationTest.class.getResourceAsStream("drafts.porelyte")) {
            Files.copy(in, old);
        }
    }

    @Test
    void oldFilesAreConvertedOnLoad() throws IOException {
        LoadedLibrary loaded = files.load(old);
        assertEquals(Optional.of(new FormatVersion(0, 0)), loaded.migratedFrom());
        assertEquals(1, loaded.warnings().size());
        assertTrue(loaded.warnings().get(0).contains("written in format 0 and converted to 1.0"),
                loaded.warnings().get(0));
        Library library = loaded.library();
        assertEquals(AnchorChemistry.VINYL_RADICAL,
                library.getLinkers().get(0).getGraftAnchors().get(0).getChemistry());
        Candidate candidate = library.getCandidates().get(0);
        assertEquals("MOF-BZN & membrane", candidate.getName());
        assertEquals(0.5, candidate.getLinkers().get(1).getFraction());
        assertSame(library.getLinkers().get(1), candidate.getLinkers().get(1).getLinker());
        assertEquals("transport.sigma", candidate.getValues().get(0).getQuantity());
        assertEquals(8.76e-4, candidate.getValues().get(0).getNumber());
        assertEquals("transport.ea", candidate.getValues().get(1).getQuantity());
        assertEquals(42.9e-6, candidate.getForm().getThickness());
        assertEquals(5e-4, candidate.getMeasurements().get(0).getGeometry().getThickness());
        assertEquals("transport.sigma", library.getScreeningProfiles().get(0).getThresholds().get(0).getQuantity());
        assertEquals(List.of(12), library.getNets().get(0).getVertexConnectivities());
        assertEquals(List.of("O"), library.getFunctionalGroups().get(0).getDonorAtoms());
        assertEquals(List.of(), new Validator(ModelRules.all()).validate(library));
    }

    @Test
    void savingKeepsTheOldFormatForGood() throws IOException {
        byte[] before = Files.readAllBytes(old);
        Library library = files.load(old).library();
        assertArrayEquals(before, Files.readAllBytes(old), "loading changes nothing on disk");
        files.save(library, old);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("drafts.porelyte.bak")));
        LoadedLibrary again = files.load(old);
        assertEquals(Optional.empty(), again.migratedFrom());
        assertEquals(List.of(), again.warnings());
        assertEquals(FormatVersion.CURRENT, again.writtenIn());
        files.save(again.library(), old);
        files.save(again.library(), old);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("drafts.porelyte.format-0.bak")));
        assertEquals(FormatVersion.CURRENT, files.load(folder.resolve("drafts.porelyte.bak")).writtenIn());
    }

    @Test
    void whatTheOldFormatDidNotKnowIsRefusedWithItsLine() throws IOException {
        change("<donorAtoms>O</donorAtoms>", "<colour>red</colour>");
        assertTrue(message().contains("line 14: 'colour' is not known in this old format"), message());
        change("<colour>red</colour>", "");
        change("thickness=\"42.9\"", "thickness=\"thin\"");
        assertTrue(message().contains("line 26: thickness 'thin' is no number"), message());
        change("thickness=\"thin\"", "thickness=\"42.9\"");
        change("linker=\"dhbdc\"", "linker=\"nobody\"");
        assertTrue(message().contains("line 25: refers to 'nobody'"), message());
    }

    @Test
    void truncatedOldFilesAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(old);
        Files.write(old, java.util.Arrays.copyOf(whole, whole.length - 30));
        assertTrue(message().contains("drafts.porelyte, line 3"), message());
    }

    @Test
    void formatsBeforeTheFirstAndOfOthersAreRefused() throws IOException {
        change("library/0", "library/draft");
        assertTrue(message().contains("written in format draft"), message());
        assertFalse(Files.exists(folder.resolve("drafts.porelyte.bak")));
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(old);
        assertTrue(text.contains(from), from);
        Files.writeString(old, text.replace(from, to));
    }

    private String message() {
        return assertThrows(LibraryFileException.class, () -> files.load(old)).getMessage();
    }
}

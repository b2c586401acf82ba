// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;

/** Large libraries come back from files as they were; how long that takes is for the benchmarks. */
class ManyCandidatesTest {

    private static final int MANY = 10_000;

    @TempDir
    Path folder;

    @Test
    void tenThousandCandidatesComeBackAsTheyWere() throws IOException {
        Library library = new ManyCandidates(1).library(MANY);
        Path file = folder.resolve("many.porelyte");
        LibraryFiles files = new LibraryFiles();
        files.save(library, file);
        LoadedLibrary loaded = files.load(file);
        assertEquals(List.of(), loaded.warnings());
        assertEquals(MANY, loaded.library().getCandidates().size());
        assertTrue(EcoreUtil.equals(library, loaded.library()));

        Path again = folder.resolve("again.porelyte");
        files.save(loaded.library(), again);
        assertEquals(-1, Files.mismatch(file, again), "what was loaded is written in the same way");
    }

    @Test
    void theSameSeedGivesTheSameLibrary() {
        assertTrue(EcoreUtil.equals(new ManyCandidates(7).library(20), new ManyCandidates(7).library(20)));
        assertFalse(EcoreUtil.equals(new ManyCandidates(7).library(20), new ManyCandidates(8).library(20)));
    }
}

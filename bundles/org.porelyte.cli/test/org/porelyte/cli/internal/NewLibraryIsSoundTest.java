// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.examples.LibraryStart;
import org.porelyte.examples.NewLibrary;

class NewLibraryIsSoundTest {

    @TempDir
    private Path folder;

    @Test
    void theBuildingBlocksFollowAllRules() throws Exception {
        Path file = NewLibrary.file(folder, "blocks");
        new NewLibrary().create(file, "Blocks", new LibraryStart.BuildingBlocks());
        Shell shell = new Shell();
        assertEquals(0, shell.run("validate", file), shell::out);
        assertEquals(file + ": 0 errors, 0 warnings", shell.out().strip());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;

/** The bundled example library, from the sources of its bundle. */
public final class ExampleLibrary {

    private static final String FILE = "bundles/org.porelyte.examples/resources/examples/bilayer-zwitterionic.porelyte";

    private ExampleLibrary() {
    }

    /** Loads it; the test is skipped where the sources of its bundle are not beside this one. */
    public static Library load() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(FILE))) {
                return new LibraryFiles().load(at.resolve(FILE)).library();
            }
        }
        return Assumptions.abort("skipped: " + FILE + " is in no folder above the working directory");
    }
}

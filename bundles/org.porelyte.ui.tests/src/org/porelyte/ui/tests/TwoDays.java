// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/** What one session leaves for the next one, beside the workspace that they share. */
final class TwoDays {

    private static final String LIBRARY = "Monday.porelyte";

    private TwoDays() {
    }

    private static Path folder() {
        return Platform.getLocation().toPath().resolve("two-days");
    }

    static Path makeFolder() throws IOException {
        Files.deleteIfExists(library());
        return Files.createDirectories(folder());
    }

    static Path library() {
        return folder().resolve(LIBRARY);
    }

    /** The layout at the end of the first session, as lines. */
    static Path layout() {
        return folder().resolve("layout.txt");
    }
}

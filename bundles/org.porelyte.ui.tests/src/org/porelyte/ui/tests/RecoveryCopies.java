// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;

/** Puts recovery copies where a session that ended without a word would have left them. */
final class RecoveryCopies {

    private RecoveryCopies() {
    }

    static Path plant(Path original, Library edited) throws IOException {
        Path folder = Files.createDirectories(Platform.getLocation().toPath().resolve("recovery"));
        String name = UUID.nameUUIDFromBytes(original.toString().getBytes(StandardCharsets.UTF_8)).toString();
        Files.writeString(folder.resolve(name + ".origin"), original.toString());
        Path copy = folder.resolve(name + ".porelyte");
        new LibraryFiles().save(edited, copy);
        return copy;
    }
}

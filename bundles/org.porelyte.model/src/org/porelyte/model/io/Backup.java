// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps the file that a save replaces as {@code NAME.bak}. A backup of an older format is not replaced in turn: it
 * becomes {@code NAME.format-0.bak}, since an older program can read only that.
 */
final class Backup {

    private Backup() {
    }

    /**
     * @param file a file that is about to be replaced; nothing happens where there is none
     * @throws IOException if the copy cannot be written
     */
    static void of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path backup = file.resolveSibling(file.getFileName() + ".bak");
        keepOlderFormat(file, backup);
        Files.copy(file, backup, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void keepOlderFormat(Path file, Path backup) throws IOException {
        if (!Files.exists(backup)) {
            return;
        }
        int major;
        try {
            major = RootElement.read(backup).version().major();
        } catch (LibraryFileException e) {
            // What is no library is no library of an older format.
            return;
        }
        Path lasting = file.resolveSibling(file.getFileName() + ".format-" + major + ".bak");
        if (major < FormatVersion.CURRENT.major() && !Files.exists(lasting)) {
            Files.move(backup, lasting);
        }
    }
}

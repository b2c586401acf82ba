// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.porelyte.chemistry.depict.Drawing;
import org.porelyte.chemistry.depict.DrawingFile;

/** The folder that drawings go to, each under a name of its own. Files of earlier runs are replaced. */
final class DrawingFolder {

    private static final int LONGEST = 60;

    private final Path folder;
    private final DrawingFile.Format format;
    private final Set<String> taken = new HashSet<>();

    /**
     * @throws IOException if the folder cannot be made or written to; the message says what to do
     */
    DrawingFolder(Path folder, DrawingFile.Format format) throws IOException {
        this.folder = folder;
        this.format = format;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + ": is a file. Name a folder for the drawings.");
        }
        try {
            Files.createDirectories(folder.toAbsolutePath().normalize());
            Files.delete(Files.createTempFile(folder, ".porelyte", ".tmp"));
        } catch (IOException e) {
            throw new IOException(folder + ": cannot be written to (" + e.getMessage()
                    + "). Name another folder for the drawings or change its permissions.", e);
        }
    }

    /** {@return the file that was written} */
    Path write(Drawing drawing, String name) throws IOException {
        Path file = folder.resolve(free(safe(name)) + format.ending());
        new DrawingFile(file, format).write(drawing);
        return file;
    }

    /** What every file system takes. */
    private static String safe(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}.,()'+=@-]+", "_");
        String cut = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
        return cut.isEmpty() || cut.startsWith(".") ? "drawing" + cut : cut;
    }

    /** File systems may not tell large letters from small ones. */
    private String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}

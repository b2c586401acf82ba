// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.cif.CifWriter;
import org.porelyte.crystal.search.Symmetrised;

/** The folder that structures go to, each to its own file. Files of earlier runs are replaced, those read never. */
final class StructureFolder {

    private static final int LONGEST = 60;

    private final Path folder;
    private final CifWriter writer = new CifWriter();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param inputs files that are read, and must not be replaced
     * @throws IOException if the folder cannot be made or written to; the message says what to do
     */
    StructureFolder(Path folder, List<Path> inputs) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + ": is a file. Name a folder for the structures.");
        }
        try {
            Files.createDirectories(folder.toAbsolutePath().normalize());
            Files.delete(Files.createTempFile(folder, ".porelyte", ".tmp"));
        } catch (IOException e) {
            throw new IOException(folder + ": cannot be written to (" + e.getMessage()
                    + "). Name another folder for the structures or change its permissions.", e);
        }
        for (Path input : inputs) {
            Path parent = input.toAbsolutePath().normalize().getParent();
            if (Files.exists(input) && Files.isSameFile(parent, folder)) {
                taken.add(stem(input.getFileName().toString()).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.[^.]*$", "");
    }

    /** {@return the file that was written, under a name or one like it, in P 1} */
    Path write(Structure structure, String name) throws IOException {
        return save(writer.write(structure), name);
    }

    /** {@return the file that was written, under a name or one like it, with the operations of the space group} */
    Path write(Symmetrised structure, String name) throws IOException {
        return save(writer.write(structure.asymmetric(), structure.group()), name);
    }

    private Path save(String cif, String name) throws IOException {
        Path file = folder.resolve(free(safe(name)) + ".cif");
        writer.save(cif, file);
        return file;
    }

    /** What every file system takes. */
    private static String safe(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}.,()'+=@-]+", "_");
        String cut = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
        return cut.isEmpty() || cut.startsWith(".") ? "structure" + cut : cut;
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

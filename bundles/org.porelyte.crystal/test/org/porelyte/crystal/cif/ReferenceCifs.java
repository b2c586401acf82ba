// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Finds the reference structures of the project; tests that need them are skipped where they are absent. */
final class ReferenceCifs {

    private ReferenceCifs() {
    }

    /** The folder {@code reference/pores}; skips the test if it is not there. */
    static Path folder() {
        String property = System.getProperty("porelyte.shared", "");
        if (!property.isEmpty() && Files.exists(Path.of(property, "reference", "pores"))) {
            return Path.of(property, "reference", "pores");
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve("reference").resolve("pores");
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return Assumptions.abort("the reference structures are not on this machine");
    }

    static Path file(String name) {
        return folder().resolve("cifs").resolve(name + ".cif");
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("cifs"))) {
            return files.filter(file -> file.toString().endsWith(".cif")).sorted(Comparator.naturalOrder()).toList();
        }
    }
}

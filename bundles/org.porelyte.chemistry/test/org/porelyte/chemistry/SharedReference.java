// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Finds the reference files of the project; tests that need them are skipped where they are absent. */
public final class SharedReference {

    private SharedReference() {
    }

    /** The file of the given name in the folder {@code reference}; skips the test if it is not there. */
    public static Path file(String name) {
        String property = System.getProperty("porelyte.shared", "");
        if (!property.isEmpty() && Files.exists(Path.of(property, "reference", name))) {
            return Path.of(property, "reference", name);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve("reference").resolve(name);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return Assumptions.abort("reference file " + name + " is not on this machine");
    }
}

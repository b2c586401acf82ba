// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/** Finds files outside this bundle that tests look at: the example library and the reference folder. */
public final class ExampleLibrary {

    private ExampleLibrary() {
    }

    /**
     * {@return the bundled example library; the test is skipped where the sources of its bundle are not beside this
     * one}
     */
    public static Path file() {
        String path = "bundles/org.porelyte.examples/resources/examples/bilayer-zwitterionic.porelyte";
        Optional<Path> found = above(path);
        Assumptions.assumeTrue(found.isPresent(), "skipped: " + path + " is in no folder above the working directory");
        return found.get();
    }

    /**
     * @param name name of a file of the reference folder
     * @return the file; the test is skipped where there is no such folder
     */
    public static Path reference(String name) {
        String shared = System.getProperty("porelyte.shared");
        Optional<Path> found = shared == null ? Optional.empty() : Optional.of(Path.of(shared, "reference", name));
        found = found.filter(Files::exists).or(() -> above("shared/reference/" + name));
        Assumptions.assumeTrue(found.isPresent(), "skipped: shared/reference/" + name + " is not there");
        return found.get();
    }

    private static Optional<Path> above(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return Optional.of(folder.resolve(path));
            }
        }
        return Optional.empty();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;

/** The libraries that come with Porelyte. */
public final class Examples {

    private static final List<String> NAMES = List.of("bilayer-zwitterionic");

    /** {@return the names of all examples} */
    public List<String> names() {
        return NAMES;
    }

    /**
     * Copies an example to a file.
     *
     * @param name   name of the example
     * @param target file to write; an existing one is replaced
     * @throws IllegalArgumentException if there is no such example; names those that there are
     * @throws IOException              if the file cannot be written
     */
    public void copy(String name, Path target) throws IOException {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no example is called '" + name + "'. There are: "
                    + String.join(", ", NAMES) + ".");
        }
        try (InputStream in = Examples.class.getResourceAsStream("/examples/" + name + ".porelyte")) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads an example.
     *
     * @param name name of the example
     * @return the library, in a resource whose file is gone
     * @throws IllegalArgumentException if there is no such example
     * @throws IOException              if it cannot be read
     */
    public Library read(String name) throws IOException {
        Path copy = Files.createTempFile("porelyte-" + name.replaceAll("[^a-z-]", ""), ".porelyte");
        try {
            copy(name, copy);
            return new LibraryFiles().load(copy).library();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;

import org.porelyte.examples.Examples;

/** The user's own copies of the examples, which are made when they are first opened and never overwritten. */
final class ExampleCopies {

    private final Examples examples;
    private final Path folder;

    ExampleCopies(Examples examples, Path folder) {
        this.examples = examples;
        this.folder = folder;
    }

    /** {@return the copy, made if it is missing; where it cannot be made, opening it will say so} */
    Path file(String name) {
        Path file = folder.resolve(name + ".porelyte");
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(folder);
                examples.copy(name, file);
            } catch (IOException e) {
                ILog.of(ExampleCopies.class).error("The example " + name + " could not be copied to " + file, e);
            }
        }
        return file;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.util.List;

import org.porelyte.model.Library;

/** How it stands with the library that the workbench shows. */
public sealed interface LibraryState {

    /** {@return what the library is called: its file's or example's name} */
    String name();

    /**
     * It is being read.
     *
     * @param name what the library is called
     */
    record Opening(String name) implements LibraryState {
    }

    /**
     * It is there.
     *
     * @param name     what the library is called
     * @param library  the library
     * @param warnings what was passed over while it was read
     */
    record Opened(String name, Library library, List<String> warnings) implements LibraryState {

        public Opened {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It could not be read.
     *
     * @param name    what the library is called
     * @param message says why, and what to do
     */
    record Failed(String name, String message) implements LibraryState {
    }
}

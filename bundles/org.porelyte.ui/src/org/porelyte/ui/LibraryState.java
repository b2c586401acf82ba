// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.util.List;

import org.porelyte.model.Library;

/** How it stands with a library file. */
public sealed interface LibraryState {

    /** It is being read. */
    record Opening() implements LibraryState {
    }

    /**
     * It is there.
     *
     * @param library  the library
     * @param warnings what was passed over while it was read
     */
    record Opened(Library library, List<String> warnings) implements LibraryState {

        /** Copies the warnings. */
        public Opened {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It could not be read.
     *
     * @param message says why, and what to do
     */
    record Failed(String message) implements LibraryState {
    }
}

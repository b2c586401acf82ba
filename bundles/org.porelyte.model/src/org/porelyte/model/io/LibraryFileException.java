// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.IOException;

/** A library file that cannot be read or written; the message names file and place, and says what to do. */
public final class LibraryFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with which file, and what to do */
    public LibraryFileException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong with which file, and what to do
     * @param cause   what the platform said
     */
    public LibraryFileException(String message, Throwable cause) {
        super(message, cause);
    }
}

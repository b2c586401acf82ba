// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.IOException;

/** A library file that cannot be read or written; the message names file and place, and says what to do. */
public final class LibraryFileException extends IOException {

    private static final long serialVersionUID = 1L;

    LibraryFileException(String message) {
        super(message);
    }

    LibraryFileException(String message, Throwable cause) {
        super(message, cause);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

/** An old library that cannot be converted. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line    line of the file
     * @param message what is wrong there and what to do, without the name of the file
     */
    MigrationException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** {@return the line of the file} */
    public int line() {
        return line;
    }
}

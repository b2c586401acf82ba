// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.io.IOException;

/** A CIF, or a data block of one, that cannot be read. The message names file, line, reason and what was expected. */
public final class CifException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    /**
     * @param file   name of the file, for users
     * @param line   where, from 1; 0 where there is no line
     * @param reason what is wrong, and what was expected
     */
    public CifException(String file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** {@return the file's name} */
    public String file() {
        return file;
    }

    /** {@return the line, from 1; 0 where there is none} */
    public int line() {
        return line;
    }

    /** {@return what is wrong, without file and line} */
    public String reason() {
        return reason;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.util.Objects;

/**
 * What was guessed, changed or left out when a structure was read.
 *
 * @param tag  of the CIF that it is about, as in the file; empty where none is
 * @param line of the file, from 1; 0 where none is
 * @param text for users: what was found, and what was done about it
 */
public record Warning(String tag, int line, String text) {

    /** Nothing may be null. */
    public Warning {
        Objects.requireNonNull(tag);
        Objects.requireNonNull(text);
    }

    /** {@return as one line: line, tag, text} */
    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ": " : "") + (tag.isEmpty() ? "" : tag + ": ") + text;
    }
}

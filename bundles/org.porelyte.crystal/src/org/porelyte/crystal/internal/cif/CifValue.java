// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

/**
 * A value of a CIF.
 *
 * @param text   without its quotes
 * @param line   of the file, from 1
 * @param quoted whether it stood in quotes or was a text field
 */
record CifValue(String text, int line, boolean quoted) {

    /** {@return whether it says that there is no value, or that it is unknown} */
    boolean isNothing() {
        return !quoted && (text.equals("?") || text.equals(".")) || text.isBlank();
    }
}

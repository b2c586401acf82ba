// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

/**
 * Something that must be put right before the help can be made.
 *
 * @param file    name of the page
 * @param line    line in it, from 1
 * @param message what is wrong and what to do
 */
record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

/**
 * A line of the contents.
 *
 * @param title as the contents show it
 * @param file  name of the page, such as {@code screening.md}
 * @param depth 0 for the outermost
 * @param line  where it stands in the contents, from 1
 */
record Entry(String title, String file, int depth, int line) {

    /** {@return the name of the rendered page} */
    String html() {
        return Links.html(file);
    }
}

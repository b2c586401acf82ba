// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help;

import java.util.List;

/**
 * A page of the help in its place in the contents.
 *
 * @param id       name of the page without its extension, such as {@code screening}
 * @param title    as the contents show it
 * @param children the pages below it, in their order; empty if there are none
 */
public record HelpTopic(String id, String title, List<HelpTopic> children) {

    /** Copies the children. */
    public HelpTopic {
        children = List.copyOf(children);
    }
}

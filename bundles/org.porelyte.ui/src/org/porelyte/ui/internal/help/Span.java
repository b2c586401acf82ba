// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text of one look.
 *
 * @param text  not null
 * @param looks how it looks
 * @param link  where it leads: a page of the help or a web address; empty for nowhere
 */
record Span(String text, Set<Look> looks, String link) {

    /** How text can look. */
    enum Look { BOLD, ITALIC, CODE, ABOVE, BELOW }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}

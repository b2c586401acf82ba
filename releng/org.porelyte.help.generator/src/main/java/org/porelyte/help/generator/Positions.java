// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import org.commonmark.node.Node;

/** Where a node stands in its file. */
final class Positions {

    private Positions() {
    }

    /** {@return the line of a node or of what holds it, from 1} */
    static int line(Node node) {
        for (Node found = node; found != null; found = found.getParent()) {
            if (!found.getSourceSpans().isEmpty()) {
                return found.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }
}

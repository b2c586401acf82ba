// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages that were read, in their order. */
final class History {

    private final List<String> pages = new ArrayList<>();
    private int at = -1;

    /** A page is read; what was ahead is forgotten. */
    void visit(String page) {
        if (at < 0 || !pages.get(at).equals(page)) {
            pages.subList(at + 1, pages.size()).clear();
            pages.add(page);
            at++;
        }
    }

    boolean canGo(int steps) {
        return at + steps >= 0 && at + steps < pages.size();
    }

    /** Goes back (-1) or forward (1). */
    Optional<String> go(int steps) {
        if (!canGo(steps)) {
            return Optional.empty();
        }
        at += steps;
        return Optional.of(pages.get(at));
    }
}

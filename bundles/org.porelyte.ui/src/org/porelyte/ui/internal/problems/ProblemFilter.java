// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/** Keeps problems in whose columns all words of the filter field occur. */
final class ProblemFilter extends PatternFilter {

    ProblemFilter() {
        setIncludeLeadingWildcard(true);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
        if (!(element instanceof ProblemRow)) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        for (ProblemColumn column : ProblemColumn.values()) {
            all.append(column.text(element)).append(' ');
        }
        return wordMatches(all.toString());
    }
}

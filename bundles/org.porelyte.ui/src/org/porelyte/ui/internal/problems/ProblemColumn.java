// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.Comparator;
import java.util.function.Function;

/** The columns of the view. The first has the headings of groups too. */
enum ProblemColumn {
    PROBLEM("Problem", 430, ProblemRow::sentence),
    ELEMENT("Element", 200, ProblemRow::where),
    SEVERITY("Severity", 90, ProblemRow::severityWord),
    HINT("What to do", 360, ProblemRow::hint),
    LIBRARY("Library", 150, row -> row.document().name()),
    RULE("Rule", 130, ProblemRow::source);

    private static final Comparator<ProblemRow> BY_SEVERITY = Comparator.comparing(ProblemRow::severity);

    private final String title;
    private final int width;
    private final Function<ProblemRow, String> text;

    ProblemColumn(String title, int width, Function<ProblemRow, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
    }

    String title() {
        return title;
    }

    /** {@return at first, at 100 %} */
    int width() {
        return width;
    }

    /** {@return the order of this column: severities as they matter, all else as it reads} */
    Comparator<ProblemRow> order() {
        return this == SEVERITY ? BY_SEVERITY : Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    String text(Object element) {
        if (element instanceof ProblemRow row) {
            return text.apply(row);
        }
        if (this != PROBLEM) {
            return "";
        }
        return element instanceof ProblemGroup group ? group.text() : ((ProblemTree.More) element).text();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;

/**
 * The problems of an element and of what is in it.
 *
 * @param errors   how many errors
 * @param warnings how many warnings
 * @param first    the first of them, worst first
 */
record ProblemMark(int errors, int warnings, List<String> first) {

    /** No problems. */
    static final ProblemMark NONE = new ProblemMark(0, 0, List.of());

    private static final int MOST = 3;

    /** Copies the list. */
    ProblemMark {
        first = List.copyOf(first);
    }

    /** {@return this and one more problem, which is no better than those that are here} */
    ProblemMark and(Problem problem) {
        List<String> told = first;
        if (first.size() < MOST) {
            told = new ArrayList<>(first);
            String word = problem.severity() == Severity.ERROR ? "Error: " : "Warning: ";
            told.add(word + problem.message() + " " + problem.fix());
        }
        boolean error = problem.severity() == Severity.ERROR;
        return new ProblemMark(errors + (error ? 1 : 0), warnings + (error ? 0 : 1), told);
    }

    /** {@return this and all of another mark} */
    ProblemMark and(ProblemMark other) {
        List<String> told = new ArrayList<>(first);
        told.addAll(other.first);
        return new ProblemMark(errors + other.errors, warnings + other.warnings,
                told.subList(0, Math.min(MOST, told.size())));
    }

    /** {@return whether there is no problem} */
    boolean isEmpty() {
        return errors + warnings == 0;
    }

    /** {@return such as "2 errors, 1 warning"; empty for no problems} */
    String count() {
        String errorText = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
        String warningText = warnings == 0 ? "" : warnings == 1 ? "1 warning" : warnings + " warnings";
        return errorText + (errors > 0 && warnings > 0 ? ", " : "") + warningText;
    }

    /** {@return the first problems in lines, and how many more there are} */
    String text() {
        int more = errors + warnings - first.size();
        return String.join("\n", first) + (more > 0 ? "\n(and " + more + " more)" : "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;
import org.porelyte.ui.Findings;
import org.porelyte.ui.LibraryDocument;

/** Which nodes of the tree are marked for problems: elements that have some, and all that is around them. */
final class ProblemMarks {

    private final Map<LibraryDocument, Map<Object, ProblemMark>> marks = new HashMap<>();

    /**
     * @param document an open library
     * @param node     an element of it, a category, or the document itself
     * @return its mark
     */
    ProblemMark of(LibraryDocument document, Object node) {
        return marks.getOrDefault(document, Map.of()).getOrDefault(node, ProblemMark.NONE);
    }

    /**
     * Takes over what the rules found.
     *
     * @param document an open library
     * @return the nodes whose marks are others now
     */
    Set<Object> update(LibraryDocument document) {
        Map<Object, ProblemMark> now = marks(document, document.findings());
        Map<Object, ProblemMark> before = marks.put(document, now);
        Set<Object> changed = new HashSet<>();
        for (Map<Object, ProblemMark> some : List.of(now, before == null ? Map.<Object, ProblemMark>of() : before)) {
            for (Object node : some.keySet()) {
                if (before == null || !now.getOrDefault(node, ProblemMark.NONE).equals(before.get(node))) {
                    changed.add(node);
                }
            }
        }
        return changed;
    }

    /** Forgets a library that is closed. */
    void forget(LibraryDocument document) {
        marks.remove(document);
    }

    private static Map<Object, ProblemMark> marks(LibraryDocument document, Findings findings) {
        Map<Object, ProblemMark> marks = new HashMap<>();
        findings.problems().stream().filter(problem -> problem.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Problem::severity)).forEach(problem -> {
                    for (EObject node = findings.element(problem); node != null; node = node.eContainer()) {
                        mark(marks, node, problem);
                        if (node.eContainer() instanceof Library library) {
                            mark(marks, new Category(library, node.eContainmentFeature()), problem);
                        }
                    }
                    mark(marks, document, problem);
                });
        return marks;
    }

    private static void mark(Map<Object, ProblemMark> marks, Object node, Problem problem) {
        marks.put(node, marks.getOrDefault(node, ProblemMark.NONE).and(problem));
    }
}

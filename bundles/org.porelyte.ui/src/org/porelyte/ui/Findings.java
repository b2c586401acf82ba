// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.edit.Snapshot;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;

/**
 * What the rules found in a library as it was at one moment.
 *
 * @param problems of elements of the snapshot; not null
 * @param snapshot that was checked; null if none was yet
 */
public record Findings(List<Problem> problems, Snapshot snapshot) {

    /** Nothing was checked yet. */
    public static final Findings NONE = new Findings(List.of(), null);

    /** Copies the problems. */
    public Findings {
        problems = List.copyOf(problems);
    }

    /**
     * @param problem one of these
     * @return the element that it is of, as it is edited now; it may have been removed meanwhile
     */
    public EObject element(Problem problem) {
        return snapshot == null ? problem.element() : snapshot.live(problem.element());
    }

    /**
     * @param severity how much they matter
     * @return how many problems matter so much
     */
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}

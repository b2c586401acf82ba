// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;

/**
 * Applies all fixes to a library that are safe. What one fix makes possible, the next round finds; each kind of fix is
 * tried once on each element.
 */
public final class Repair {

    private static final int ROUNDS = 20;

    private final Validator validator;

    /** @param validator finds the problems; not null */
    public Repair(Validator validator) {
        this.validator = validator;
    }

    /**
     * What was done for a problem.
     *
     * @param problem the problem, as it was told before
     * @param fix     the fix that was applied
     */
    public record Change(Problem problem, Fix fix) {
    }

    /**
     * What was done to a library.
     *
     * @param changes   the fixes that were applied, in this order
     * @param remaining the problems that are left
     */
    public record Result(List<Change> changes, List<Problem> remaining) {

        /** Copies the lists. */
        public Result {
            changes = List.copyOf(changes);
            remaining = List.copyOf(remaining);
        }
    }

    /**
     * Validates a library and changes it where that is safe.
     *
     * @param library the library, which is changed
     * @return what was changed and what is left
     */
    public Result apply(Library library) {
        List<Change> changes = new ArrayList<>();
        Set<Tried> tried = new HashSet<>();
        List<Problem> problems = validator.validate(library);
        for (int round = 0; round < ROUNDS; round++) {
            List<Change> done = applyOnce(problems, tried);
            if (done.isEmpty()) {
                break;
            }
            changes.addAll(done);
            problems = validator.validate(library);
        }
        return new Result(changes, problems);
    }

    /** An element is changed once in a round: what its other problems say may no longer hold. */
    private static List<Change> applyOnce(List<Problem> problems, Set<Tried> tried) {
        Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Change> done = new ArrayList<>();
        for (Problem problem : problems) {
            Fix fix = problem.safeFix().orElse(null);
            EObject element = problem.element();
            if (fix != null && !touched.contains(element)
                    && tried.add(new Tried(element, problem.ruleId(), fix))) {
                touched.add(element);
                fix.applyTo(element);
                done.add(new Change(problem, fix));
            }
        }
        return done;
    }

    /** EMF's elements are equal only to themselves. */
    private record Tried(EObject element, String rule, Fix fix) {
    }
}

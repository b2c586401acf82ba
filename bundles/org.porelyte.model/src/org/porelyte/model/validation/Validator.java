// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;

/** Runs rules over a library. Holds nothing but its rules and may be shared between threads. */
public final class Validator {

    private final List<Rule> rules;

    /**
     * @param rules the rules, in the order in which their problems of one element are told
     * @throws IllegalArgumentException if two rules have the same id
     */
    public Validator(List<? extends Rule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id '" + rule.id() + "'");
            }
        }
    }

    /** {@return the rules} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Checks a library and all that it contains. A rule that throws is itself reported, once per element at which it
     * threw, and the others go on.
     *
     * @param library the library; it is not changed
     * @return the problems in the order of the elements in the file, for one element in the order of the rules; the
     *         same list for the same library
     */
    public List<Problem> validate(Library library) {
        return validatePart(library);
    }

    /**
     * Checks an element and all that it contains, and nothing of what is beside it; rules about the library as a whole,
     * such as that ids are unique, are not asked.
     *
     * @param part an element; it is not changed
     * @return the problems, in the same order as those of a library
     */
    public List<Problem> validatePart(EObject part) {
        Map<EObject, Integer> places = new IdentityHashMap<>();
        List<Found> found = new ArrayList<>();
        check(part, places, found);
        for (TreeIterator<EObject> all = part.eAllContents(); all.hasNext();) {
            check(all.next(), places, found);
        }
        found.sort(Comparator.comparingInt(f -> places.getOrDefault(f.problem.element(), f.place)));
        return found.stream().map(Found::problem).toList();
    }

    private void check(EObject element, Map<EObject, Integer> places, List<Found> found) {
        int place = places.size();
        places.put(element, place);
        for (Rule rule : rules) {
            try {
                rule.check(element, problem -> found.add(new Found(place, problem)));
            } catch (RuntimeException e) {
                found.add(new Found(place, failure(rule, element, e)));
            }
        }
    }

    private static Problem failure(Rule rule, EObject element, RuntimeException reason) {
        return new Problem(Severity.ERROR, rule.id(), element, null,
                ElementNames.of(element) + ": could not be checked for '" + rule.title() + "' (" + reason + ").",
                "The other rules were checked; report this to the provider of the rule.");
    }

    /** A problem and the place of the element at which it was found. */
    private record Found(int place, Problem problem) {
    }
}

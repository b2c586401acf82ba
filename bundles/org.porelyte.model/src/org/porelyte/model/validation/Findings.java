// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns what a rule says into problems whose messages name the element and its field. */
public final class Findings {

    private final String ruleId;
    private final Consumer<Problem> problems;

    /**
     * @param ruleId   id of the rule that speaks; not null
     * @param problems takes the problems; not null
     */
    public Findings(String ruleId, Consumer<Problem> problems) {
        this.ruleId = Objects.requireNonNull(ruleId);
        this.problems = Objects.requireNonNull(problems);
    }

    /**
     * The library contradicts itself or cannot be computed with.
     *
     * @param element the element to look at
     * @param feature its field; null for the element as a whole
     * @param what    continues "candidate 'X' (x), field 'y': ", without a full stop
     * @param fix     what to do, a sentence
     * @param fixes   changes that do it, the likeliest first
     */
    public void error(EObject element, EStructuralFeature feature, String what, String fix, Fix... fixes) {
        add(Severity.ERROR, element, feature, what, fix, List.of(fixes));
    }

    /**
     * The library contradicts itself or cannot be computed with.
     *
     * @param element the element to look at
     * @param feature its field; null for the element as a whole
     * @param what    continues "candidate 'X' (x), field 'y': ", without a full stop
     * @param fix     what to do, a sentence
     * @param fixes   changes that do it, the likeliest first; may be empty
     */
    public void error(EObject element, EStructuralFeature feature, String what, String fix, List<Fix> fixes) {
        add(Severity.ERROR, element, feature, what, fix, fixes);
    }

    /**
     * Probably a slip.
     *
     * @param element the element to look at
     * @param feature its field; null for the element as a whole
     * @param what    continues "candidate 'X' (x), field 'y': ", without a full stop
     * @param fix     what to do, a sentence
     * @param fixes   changes that do it, the likeliest first
     */
    public void warning(EObject element, EStructuralFeature feature, String what, String fix, Fix... fixes) {
        add(Severity.WARNING, element, feature, what, fix, List.of(fixes));
    }

    /**
     * Probably a slip.
     *
     * @param element the element to look at
     * @param feature its field; null for the element as a whole
     * @param what    continues "candidate 'X' (x), field 'y': ", without a full stop
     * @param fix     what to do, a sentence
     * @param fixes   changes that do it, the likeliest first; may be empty
     */
    public void warning(EObject element, EStructuralFeature feature, String what, String fix, List<Fix> fixes) {
        add(Severity.WARNING, element, feature, what, fix, fixes);
    }

    /**
     * Worth knowing.
     *
     * @param element the element to look at
     * @param feature its field; null for the element as a whole
     * @param what    continues "candidate 'X' (x), field 'y': ", without a full stop
     * @param fix     what to do, a sentence
     * @param fixes   changes that do it, the likeliest first
     */
    public void info(EObject element, EStructuralFeature feature, String what, String fix, Fix... fixes) {
        add(Severity.INFO, element, feature, what, fix, List.of(fixes));
    }

    private void add(Severity severity, EObject element, EStructuralFeature feature, String what, String fix,
            List<Fix> fixes) {
        String field = feature == null ? "" : ", field '" + feature.getName() + "'";
        problems.accept(new Problem(severity, ruleId, element, feature,
                ElementNames.of(element) + field + ": " + what + ".", fix, fixes));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a rule found.
 *
 * @param severity how much it matters; not null
 * @param ruleId   id of the rule that found it; not null
 * @param element  the element to look at; not null
 * @param feature  the field of the element; null where the problem is of the element as a whole
 * @param message  what is wrong, naming the element and the field; not null
 * @param fix      what to do, for the reader; not null
 * @param fixes    changes that make the problem go away, the likeliest first, at most one of them safe; empty where
 *                 only the reader can tell; not null
 */
public record Problem(Severity severity, String ruleId, EObject element, EStructuralFeature feature, String message,
        String fix, List<Fix> fixes) {

    /** Checks that only {@code feature} is null, and copies the list. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
        fixes = List.copyOf(fixes);
    }

    /**
     * A problem that only the reader can do something about.
     *
     * @param severity how much it matters; not null
     * @param ruleId   id of the rule that found it; not null
     * @param element  the element to look at; not null
     * @param feature  the field of the element; null where the problem is of the element as a whole
     * @param message  what is wrong, naming the element and the field; not null
     * @param fix      what to do; not null
     */
    public Problem(Severity severity, String ruleId, EObject element, EStructuralFeature feature, String message,
            String fix) {
        this(severity, ruleId, element, feature, message, fix, List.of());
    }

    /** {@return the fix that may be applied without asking, where there is one} */
    public Optional<Fix> safeFix() {
        return fixes.stream().filter(Fix::isSafe).findFirst();
    }

    /** {@return the field, where the problem has one} */
    public Optional<EStructuralFeature> field() {
        return Optional.ofNullable(feature);
    }

    /** {@return one line: severity, message, fix and rule} */
    @Override
    public String toString() {
        return severity + ": " + message + " " + fix + " [" + ruleId + "]";
    }
}

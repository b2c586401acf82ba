// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

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
 * @param fix      what to do; not null
 */
public record Problem(Severity severity, String ruleId, EObject element, EStructuralFeature feature, String message,
        String fix) {

    /** Checks that only {@code feature} is null. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
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

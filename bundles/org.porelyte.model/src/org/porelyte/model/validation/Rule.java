// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * One check of a library. Rules keep no state between calls, do not change what they check, and may throw: the
 * validator then reports the rule itself. Most rules extend {@link ElementRule}.
 */
public interface Rule {

    /** {@return the id, unique among all rules, lower case with hyphens, e.g. {@code linker-fractions}} */
    String id();

    /** {@return what has to hold, as a short sentence} */
    String title();

    /**
     * Is called for every element of the library, the library itself first.
     *
     * @param element  an element of any class; a rule passes over those that it is not about
     * @param problems takes what was found
     */
    void check(EObject element, Consumer<Problem> problems);
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.function.Function;

import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Identifiers;

/** Every named element has an id made of letters, digits, '-', '_' and '.': references are separated by blanks. */
public final class IdentifierRule extends ElementRule<NamedElement> {

    /** Creates the rule. */
    public IdentifierRule() {
        super("identifier", "Every element has a well-formed id", NamedElement.class);
    }

    @Override
    protected void check(NamedElement element, Findings findings) {
        String id = element.getId();
        if (id == null || id.isBlank()) {
            findings.error(element, Literals.NAMED_ELEMENT__ID, "is missing",
                    "Give it an id that no other element of the library has, e.g. uio-66.",
                    renew("Make an id from the name", NamedElement::getName));
        } else if (!Identifiers.isWellFormed(id)) {
            findings.error(element, Literals.NAMED_ELEMENT__ID, "'" + id + "' holds other characters than letters, "
                    + "digits, '-', '_' and '.'", "Replace them, e.g. by hyphens.",
                    renew("Put hyphens in place of other characters", NamedElement::getId));
        }
    }

    /** References are to the element, not to its id, and follow when it changes. */
    private static Fix renew(String label, Function<NamedElement, String> source) {
        return Fix.safe("renew", label, NamedElement.class,
                element -> element.setId(Identifiers.propose(element, source.apply(element))));
    }
}

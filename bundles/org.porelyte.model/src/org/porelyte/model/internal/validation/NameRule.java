// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Every named element has a name; tables show the id otherwise. */
public final class NameRule extends ElementRule<NamedElement> {

    /** Creates the rule. */
    public NameRule() {
        super("name", "Every element has a name", NamedElement.class);
    }

    @Override
    protected void check(NamedElement element, Findings findings) {
        if (element.getName() == null || element.getName().isBlank()) {
            findings.warning(element, Literals.NAMED_ELEMENT__NAME, "is missing",
                    "Give it the name that readers know it by; tables show the id until then.");
        }
    }
}

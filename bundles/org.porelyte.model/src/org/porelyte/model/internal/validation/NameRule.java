// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

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
                    "Give it the name that readers know it by; tables show the id until then.", fixes(element));
        }
    }

    private static List<Fix> fixes(NamedElement element) {
        return element.getId() == null || element.getId().isBlank() ? List.of()
                : List.of(Fix.choice("name-by-id", "Name it '" + element.getId() + "' like its id", NamedElement.class,
                        named -> named.setName(named.getId())));
    }
}

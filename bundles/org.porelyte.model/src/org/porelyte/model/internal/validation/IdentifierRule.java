// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.regex.Pattern;

import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Every named element has an id made of letters, digits, '-', '_' and '.': references are separated by blanks. */
public final class IdentifierRule extends ElementRule<NamedElement> {

    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{L}\\p{N}._-]+");

    /** Creates the rule. */
    public IdentifierRule() {
        super("identifier", "Every element has a well-formed id", NamedElement.class);
    }

    @Override
    protected void check(NamedElement element, Findings findings) {
        String id = element.getId();
        if (id == null || id.isBlank()) {
            findings.error(element, Literals.NAMED_ELEMENT__ID, "is missing",
                    "Give it an id that no other element of the library has, e.g. uio-66.");
        } else if (!WELL_FORMED.matcher(id).matches()) {
            findings.error(element, Literals.NAMED_ELEMENT__ID, "'" + id + "' holds other characters than letters, "
                    + "digits, '-', '_' and '.'", "Replace them, e.g. by hyphens.");
        }
    }
}

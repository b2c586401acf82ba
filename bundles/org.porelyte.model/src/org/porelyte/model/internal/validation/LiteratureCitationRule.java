// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.NamedElement;
import org.porelyte.model.Parameter;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A literature value has a citation, its own or that of the element that holds it. */
public final class LiteratureCitationRule extends ElementRule<QuantityValue> {

    /** Creates the rule. */
    public LiteratureCitationRule() {
        super("literature-citation", "A literature value has a citation", QuantityValue.class);
    }

    @Override
    protected void check(QuantityValue value, Findings findings) {
        if (value.getProvenance() == ProvenanceKind.LITERATURE && isBlank(value.getCitation())
                && !isCitedParameter(value.eContainer())) {
            findings.error(value, Literals.QUANTITY_VALUE__CITATION, "is missing, but the value is from the literature",
                    "Give the DOI of its source; that of the material may be another one.", fixes(value));
        }
    }

    /** The sources of the other values beside this one, then that of the element that holds them. */
    private static List<Fix> fixes(QuantityValue value) {
        Set<String> sources = new LinkedHashSet<>();
        EObject owner = value.eContainer();
        if (owner instanceof NamedElement named) {
            named.getValues().forEach(other -> sources.add(other.getCitation()));
            sources.add(named.getCitation());
        }
        return sources.stream().filter(source -> !isBlank(source))
                .map(source -> Fixes.set(Literals.QUANTITY_VALUE__CITATION, source)).toList();
    }

    /** A parameter has one value and is cited itself. */
    private static boolean isCitedParameter(EObject owner) {
        return owner instanceof Parameter parameter && !isBlank(parameter.getCitation());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/**
 * An element that stands for the use of another one names it: a linker share its linker, an oligomer its monomer ...
 */
public final class RequiredReferenceRule extends ElementRule<EObject> {

    private static final Map<EObject, EReference> REQUIRED = Map.of(
            Literals.LINKER_SHARE, Literals.LINKER_SHARE__LINKER,
            Literals.FUNCTIONALISATION, Literals.FUNCTIONALISATION__GROUP,
            Literals.OLIGOMER, Literals.OLIGOMER__MONOMER,
            Literals.OLIGOMER_CONTENT, Literals.OLIGOMER_CONTENT__OLIGOMER,
            Literals.SALT_CONTENT, Literals.SALT_CONTENT__SALT,
            Literals.MEDIUM_CONTENT, Literals.MEDIUM_CONTENT__MEDIUM,
            Literals.CONSTITUENT, Literals.CONSTITUENT__CANDIDATE);

    /** Creates the rule. */
    public RequiredReferenceRule() {
        super("required-reference", "An element that uses another names it", EObject.class);
    }

    /** {@return whether an element makes no sense without what this field refers to} */
    static boolean requires(EObject element, EReference field) {
        return REQUIRED.get(element.eClass()) == field;
    }

    @Override
    protected void check(EObject element, Findings findings) {
        EReference required = REQUIRED.get(element.eClass());
        if (required != null && element.eGet(required) == null) {
            findings.error(element, required, "is not set",
                    "Choose the " + required.getName() + ", or remove this entry.",
                    EntryFixes.of(element, required));
        }
    }
}

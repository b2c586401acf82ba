// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.NamedElement;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** What an element refers to is in the same library; it may have been deleted, or never been found. */
public final class DanglingReferenceRule extends ElementRule<EObject> {

    private static final String FIX = "Choose an element of this library, or clear the field.";

    /** Creates the rule. */
    public DanglingReferenceRule() {
        super("dangling-reference", "References lead to elements of the same library", EObject.class);
    }

    @Override
    protected void check(EObject element, Findings findings) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isMany()
                    && element.eGet(reference) instanceof EObject target) {
                if (target.eIsProxy()) {
                    findings.error(element, reference, "leads to '" + EcoreUtil.getURI(target)
                            + "', which was not found",
                            FIX);
                } else if (EcoreUtil.getRootContainer(target) != EcoreUtil.getRootContainer(element)) {
                    String name = target instanceof NamedElement ? ElementNames.of(target) : target.eClass().getName();
                    findings.error(element, reference, "leads to " + name + ", which is not in this library", FIX);
                }
            }
        }
    }
}

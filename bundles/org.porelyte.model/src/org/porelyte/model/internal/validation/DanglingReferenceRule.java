// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.NamedElement;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

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
                            + "', which was not found", FIX, fixes(element, reference, target));
                } else if (EcoreUtil.getRootContainer(target) != EcoreUtil.getRootContainer(element)) {
                    String name = target instanceof NamedElement ? ElementNames.of(target) : target.eClass().getName();
                    findings.error(element, reference, "leads to " + name + ", which is not in this library", FIX,
                            fixes(element, reference, target));
                }
            }
        }
    }

    private static List<Fix> fixes(EObject element, EReference reference, EObject target) {
        List<Fix> fixes = new ArrayList<>();
        String id = target.eIsProxy() ? EcoreUtil.getURI(target).fragment() : EcoreUtil.getID(target);
        if (id != null && Fixes.find(element, reference, id).isPresent()) {
            fixes.add(Fix.safe("same-id", "Choose the element of this library with the id '" + id + "'", EObject.class,
                    e -> Fixes.find(e, reference, id).ifPresent(found -> e.eSet(reference, found))));
        } else if (!target.eIsProxy() && target.eContainer() == null) {
            // a deleted element is still at the other end of the reference
            fixes.add(Fix.choice("put-back", "Put " + ElementNames.of(target) + " back into the library", EObject.class,
                    e -> putBack((EObject) e.eGet(reference), EcoreUtil.getRootContainer(e))));
        }
        if (RequiredReferenceRule.requires(element, reference)) {
            fixes.addAll(EntryFixes.of(element, reference));
        } else if (!FrameworkRecipeRule.needs(element, reference)) {
            fixes.add(Fixes.clear(reference));
        }
        return fixes;
    }

    private static void putBack(EObject target, EObject library) {
        if (target == null || target.eContainer() != null) {
            return;
        }
        for (EReference list : library.eClass().getEAllContainments()) {
            if (list.isMany() && list.getEReferenceType() == target.eClass()) {
                @SuppressWarnings("unchecked")
                List<EObject> elements = (List<EObject>) library.eGet(list);
                elements.add(target);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.Formula;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Every molecular formula of a library can be read; nodes have one. */
public final class FormulaRule extends ElementRule<EObject> {

    private static final Set<EAttribute> FIELDS = Set.of(Literals.NODE__FORMULA, Literals.DEFECT__CAP_FORMULA,
            Literals.REFERENCE_MATERIAL__FORMULA);

    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");

    /** Creates the rule. */
    public FormulaRule() {
        super("formula", "A formula can be read", EObject.class);
    }

    @Override
    protected void check(EObject element, Findings findings) {
        for (EAttribute field : element.eClass().getEAllAttributes()) {
            if (FIELDS.contains(field)) {
                check(element, field, findings);
            }
        }
    }

    private static void check(EObject element, EAttribute field, Findings findings) {
        String text = (String) element.eGet(field);
        if (!Reading.isBlank(text)) {
            Reading.problem(text, Formula::parse).ifPresent(problem -> findings.error(element, field, problem,
                    "Write element symbols with numbers and brackets, such as Zr6O4(OH)4.", fixes(field, text)));
        } else if (field == Literals.NODE__FORMULA) {
            findings.error(element, field, "is empty, so that no framework with this node has a composition",
                    "Give the atoms that stay with the node, such as Zr6O4(OH)4.");
        }
    }

    private static List<Fix> fixes(EAttribute field, String text) {
        List<Fix> fixes = TextRepair.fixes(field, text, Formula::parse);
        String point = COMMA.matcher(text).replaceAll(".");
        boolean decimals = fixes.isEmpty() && !point.equals(text) && Reading.problem(point, Formula::parse).isEmpty();
        return decimals ? List.of(Fixes.set(field, point)) : fixes;
    }
}

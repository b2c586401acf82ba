// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** The pattern of a functional group can be read. */
public final class SmartsRule extends ElementRule<FunctionalGroup> {

    /** Creates the rule. */
    public SmartsRule() {
        super("smarts", "A SMARTS can be read", FunctionalGroup.class);
    }

    @Override
    protected void check(FunctionalGroup group, Findings findings) {
        if (!Reading.isBlank(group.getSmarts())) {
            Reading.problem(group.getSmarts(), SmartsQuery::compile).ifPresent(problem -> findings.error(group,
                    Literals.FUNCTIONAL_GROUP__SMARTS, problem, "Correct the SMARTS at that place.",
                    TextRepair.fixes(Literals.FUNCTIONAL_GROUP__SMARTS, group.getSmarts(), SmartsQuery::compile)));
        } else if (Reading.isBlank(group.getSmiles())) {
            findings.error(group, Literals.FUNCTIONAL_GROUP__SMARTS,
                    "is empty, and so is smiles: the group is neither found nor put on",
                    "Give a SMARTS to find it on linkers, a SMILES such as *S(=O)(=O)O to put it on, or both.");
        }
    }
}

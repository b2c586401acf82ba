// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A substituent is drawn with the one place where it is attached. */
public final class GroupAttachmentRule extends ElementRule<FunctionalGroup> {

    /** Creates the rule. */
    public GroupAttachmentRule() {
        super("group-attachment", "A functional group has one attachment point", FunctionalGroup.class);
    }

    @Override
    protected void check(FunctionalGroup group, Findings findings) {
        Reading.molecule(group.getSmiles()).flatMap(Attachments::problemOfOne)
                .ifPresent(problem -> findings.error(group, Literals.FUNCTIONAL_GROUP__SMILES, problem,
                        "Write one * where it is attached, such as *S(=O)(=O)O.",
                        Attachments.fixes(Literals.FUNCTIONAL_GROUP__SMILES, group.getSmiles())));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.EndGroup;
import org.porelyte.model.EndPosition;
import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** An end of a chain has one group, drawn with the place where the chain is. */
public final class EndGroupRule extends ElementRule<Oligomer> {

    /** Creates the rule. */
    public EndGroupRule() {
        super("end-group", "An end of a chain is one group with one attachment point", Oligomer.class);
    }

    @Override
    protected void check(Oligomer oligomer, Findings findings) {
        for (EndPosition position : EndPosition.values()) {
            long groups = oligomer.getEndGroups().stream().filter(end -> end.getPosition() == position).count();
            if (groups > 1) {
                findings.error(oligomer, Literals.OLIGOMER__END_GROUPS, "has " + groups + " groups at the " + position
                        + ", but a chain has one", "Remove the others, or make an oligomer for each.",
                                Fix.choice("keep-first",
                        "Keep the first group at the " + position, Oligomer.class, o -> keepFirst(o, position)));
            }
        }
        for (EndGroup end : oligomer.getEndGroups()) {
            Reading.molecule(end.getSmiles()).flatMap(Attachments::problemOfOne)
                    .ifPresent(problem -> findings.error(end, Literals.END_GROUP__SMILES, problem,
                            "Write one * where the chain is: *C(C)(C)C#N, or [H]* for H.",
                            Attachments.fixes(Literals.END_GROUP__SMILES, end.getSmiles())));
        }
    }

    private static void keepFirst(Oligomer oligomer, EndPosition position) {
        oligomer.getEndGroups().stream().filter(end -> end.getPosition() == position).skip(1).toList()
                .forEach(EcoreUtil::remove);
    }
}

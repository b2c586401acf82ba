// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** A polymer is made of oligomers and has nothing of a framework. */
public final class PolymerRecipeRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public PolymerRecipeRule() {
        super("polymer-recipe", "A polymer has oligomers and no node, net or linkers", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        if (candidate.getKind() != CandidateKind.POLYMER) {
            return;
        }
        for (EStructuralFeature field : new EStructuralFeature[] {Literals.CANDIDATE__NODE, Literals.CANDIDATE__NET,
                Literals.CANDIDATE__LINKERS}) {
            if (candidate.eIsSet(field)) {
                findings.error(candidate, field, "is set, but a polymer has none",
                        "Clear it, or make it a framework.", Fixes.clear(field));
            }
        }
        if (candidate.getOligomers().isEmpty()) {
            findings.warning(candidate, Literals.CANDIDATE__OLIGOMERS, "is empty, so the polymer has no composition",
                    "Add the oligomer or polymer that it is made of, mode NEAT.");
        }
    }
}

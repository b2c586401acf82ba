// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** A framework holds chains that are grafted or guests, a polymer consists of one kind of chain. */
public final class OligomerModeRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public OligomerModeRule() {
        super("oligomer-mode", "Chains of a framework are grafted or guests, those of a polymer neat", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        for (OligomerContent content : candidate.getOligomers()) {
            boolean neat = content.getMode() == OligomerMode.NEAT;
            if (candidate.getKind() == CandidateKind.FRAMEWORK && neat) {
                findings.error(content, Literals.OLIGOMER_CONTENT__MODE, "is NEAT, but the candidate is a framework",
                        "Choose GRAFTED or GUEST, or make the candidate a polymer.",
                        Fixes.set(Literals.OLIGOMER_CONTENT__MODE, OligomerMode.GUEST));
            } else if (candidate.getKind() == CandidateKind.POLYMER && !neat) {
                findings.error(content, Literals.OLIGOMER_CONTENT__MODE, "is " + content.getMode()
                        + ", but the candidate is a polymer, which has nothing to hold it", "Choose NEAT.",
                        Fixes.setSafely(Literals.OLIGOMER_CONTENT__MODE, OligomerMode.NEAT));
            }
        }
        if (candidate.getKind() == CandidateKind.POLYMER && candidate.getOligomers().size() > 1) {
            findings.error(candidate, Literals.CANDIDATE__OLIGOMERS, "has " + candidate.getOligomers().size()
                    + " entries, but a polymer consists of one kind of chain",
                    "Make a polymer of each, and a composite of these.");
        }
    }
}

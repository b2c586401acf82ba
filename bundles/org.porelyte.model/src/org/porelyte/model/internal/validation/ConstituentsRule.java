// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A composite has constituents, and only a composite has. */
public final class ConstituentsRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public ConstituentsRule() {
        super("constituents", "Composites, and only they, have constituents", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        boolean composite = candidate.getKind() == CandidateKind.COMPOSITE;
        boolean empty = candidate.getConstituents().isEmpty();
        if (composite && empty) {
            findings.error(candidate, Literals.CANDIDATE__CONSTITUENTS, "is empty, but this is a composite",
                    "Add the candidates of which it is made with their mass fractions, or change the kind.",
                    otherKind(candidate));
        } else if (!composite && !empty) {
            findings.error(candidate, Literals.CANDIDATE__CONSTITUENTS, "is set, but only composites have constituents",
                    "Make it a composite, or remove the constituents.", notComposite(candidate));
        }
    }

    private static List<Fix> otherKind(Candidate candidate) {
        if (candidate.getNode() != null && candidate.getNet() != null && !candidate.getLinkers().isEmpty()) {
            return List.of(Fixes.set(Literals.CANDIDATE__KIND, CandidateKind.FRAMEWORK));
        }
        boolean neat = candidate.getOligomers().size() == 1
                && candidate.getOligomers().get(0).getMode() == OligomerMode.NEAT;
        boolean chainsOnly = candidate.getNode() == null && candidate.getNet() == null
                && candidate.getLinkers().isEmpty();
        return neat && chainsOnly ? List.of(Fixes.set(Literals.CANDIDATE__KIND, CandidateKind.POLYMER)) : List.of();
    }

    private static List<Fix> notComposite(Candidate candidate) {
        Fix clear = Fixes.clear(Literals.CANDIDATE__CONSTITUENTS);
        boolean other = candidate.getNode() != null || !candidate.getLinkers().isEmpty()
                || !candidate.getOligomers().isEmpty();
        return other || !CompositeMassRule.isWhole(candidate) ? List.of(clear)
                : List.of(Fixes.set(Literals.CANDIDATE__KIND, CandidateKind.COMPOSITE), clear);
    }
}

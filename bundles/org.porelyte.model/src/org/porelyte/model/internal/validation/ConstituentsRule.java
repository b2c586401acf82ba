// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

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
                    "Add the candidates of which it is made with their mass fractions, or change the kind.");
        } else if (!composite && !empty) {
            findings.error(candidate, Literals.CANDIDATE__CONSTITUENTS, "is set, but only composites have constituents",
                    "Make it a composite, or remove the constituents.");
        }
    }
}

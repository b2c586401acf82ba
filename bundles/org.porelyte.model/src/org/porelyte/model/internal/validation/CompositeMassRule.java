// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.Form;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Constituents, binder and scaffold of a composite sum to 1 within 1e-6; salts and media come on top of them. */
public final class CompositeMassRule extends ElementRule<Candidate> {

    private static final double TOLERANCE = 1e-6;

    /** Creates the rule. */
    public CompositeMassRule() {
        super("composite-mass", "Mass fractions of a composite sum to 1", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        if (candidate.getKind() != CandidateKind.COMPOSITE || candidate.getConstituents().isEmpty()) {
            return;
        }
        double sum = candidate.getConstituents().stream().mapToDouble(Constituent::getMassFraction).sum();
        Form form = candidate.getForm();
        if (form != null) {
            sum += form.getBinderMassFraction() + form.getScaffoldMassFraction();
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            findings.error(candidate, Literals.CANDIDATE__CONSTITUENTS,
                    "the mass fractions of constituents, binder and "
                    + "scaffold sum to " + NumberText.of(sum) + ", not 1",
                    "Correct them; leave salts and media out of this sum.");
        }
    }
}

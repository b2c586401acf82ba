// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.Form;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.NumberText;
import org.porelyte.model.validation.Shares;

/** Constituents, binder and scaffold of a composite sum to 1 within 1e-6; salts and media come on top of them. */
public final class CompositeMassRule extends ElementRule<Candidate> {

    /** The shares of constituents in what binder and scaffold leave. */
    static final Shares<Candidate> SHARES = new Shares<>(Candidate.class, Candidate::getConstituents,
            Literals.CONSTITUENT__MASS_FRACTION, candidate -> 1 - support(candidate.getForm()));

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
        double sum = SHARES.sum(candidate) + support(candidate.getForm());
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            findings.error(candidate, Literals.CANDIDATE__CONSTITUENTS,
                    "the mass fractions of constituents, binder and "
                    + "scaffold sum to " + NumberText.of(sum) + ", not 1",
                    "Correct them; leave salts and media out of this sum.", SHARES.fixes(candidate));
        }
    }

    /** {@return whether constituents, binder and scaffold make the whole} */
    static boolean isWhole(Candidate candidate) {
        return Math.abs(SHARES.sum(candidate) + support(candidate.getForm()) - 1) <= TOLERANCE;
    }

    private static double support(Form form) {
        return form == null ? 0 : form.getBinderMassFraction() + form.getScaffoldMassFraction();
    }
}

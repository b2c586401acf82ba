// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.NumberText;
import org.porelyte.model.validation.Shares;

/** The mole fractions of a candidate's linkers sum to 1 within 1e-6. */
public final class LinkerFractionSumRule extends ElementRule<Candidate> {

    /** The shares of linkers. */
    static final Shares<Candidate> SHARES = new Shares<>(Candidate.class, Candidate::getLinkers,
            Literals.LINKER_SHARE__FRACTION, candidate -> 1);

    private static final double TOLERANCE = 1e-6;

    /** Creates the rule. */
    public LinkerFractionSumRule() {
        super("linker-fractions", "Mole fractions of linkers sum to 1", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        double sum = SHARES.sum(candidate);
        if (!candidate.getLinkers().isEmpty() && !(Math.abs(sum - 1) <= TOLERANCE)) {
            findings.error(candidate, Literals.CANDIDATE__LINKERS, "the mole fractions sum to " + NumberText.of(sum)
                    + ", not 1", "Correct the fractions; they count linkers, vacancies go into the defects.",
                    SHARES.fixes(candidate));
        }
    }
}

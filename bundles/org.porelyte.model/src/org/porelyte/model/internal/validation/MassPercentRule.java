// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.Objects;
import java.util.stream.Stream;

import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.Candidate;
import org.porelyte.model.MediumContent;
import org.porelyte.model.SaltContent;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.NumberText;

/** What is given in mass per cent of the whole leaves something for the rest: salts and media sum to less than 100. */
public final class MassPercentRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public MassPercentRule() {
        super("mass-percent", "Salts and media make less than 100 % of the mass", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        double sum = Stream.concat(candidate.getSalts().stream().map(SaltContent::getAmount),
                candidate.getMedia().stream().map(MediumContent::getAmount)).filter(Objects::nonNull)
                .filter(amount -> amount.getBasis() == AmountBasis.MASS_PERCENT && amount.isSetValue())
                .mapToDouble(Amount::getValue).sum();
        if (sum >= 100) {
            findings.error(candidate, null, "salts and media make " + NumberText.of(sum) + " % of the mass",
                    "Correct the amounts: they refer to the whole, not to the dry material.");
        }
    }
}

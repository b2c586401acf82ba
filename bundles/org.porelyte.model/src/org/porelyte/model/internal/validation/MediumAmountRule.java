// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.MediumContent;
import org.porelyte.model.MediumKind;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.NumberText;

/** A medium of kind NONE has no amount. */
public final class MediumAmountRule extends ElementRule<MediumContent> {

    /** Creates the rule. */
    public MediumAmountRule() {
        super("medium-amount", "No medium has no amount", MediumContent.class);
    }

    @Override
    protected void check(MediumContent content, Findings findings) {
        boolean none = content.getMedium() != null && content.getMedium().getKind() == MediumKind.NONE;
        if (none && content.getAmount() != null && content.getAmount().isSetValue()
                && content.getAmount().getValue() != 0) {
            findings.error(content, Literals.MEDIUM_CONTENT__AMOUNT, "is "
                    + NumberText.of(content.getAmount().getValue())
                    + ", but the medium is of kind NONE", "Choose the medium that is there, or clear the amount.",
                    Fixes.clear(Literals.MEDIUM_CONTENT__AMOUNT));
        }
    }
}

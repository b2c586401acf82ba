// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.GroupRole;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** Grafted chains find an anchor of their chemistry. */
public final class GraftChemistryRule extends ElementRule<Candidate> {

    private final FrameworkReader frameworks;

    /** @param frameworks works out formula units */
    public GraftChemistryRule(FrameworkReader frameworks) {
        super("graft-chemistry", "Grafted chains find an anchor of their chemistry", Candidate.class);
        this.frameworks = frameworks;
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        if (candidate.getKind() != CandidateKind.FRAMEWORK) {
            return;
        }
        FrameworkUnit unit = Recipe.unit(frameworks, candidate).orElse(null);
        for (OligomerContent content : candidate.getOligomers()) {
            // where there is no anchor at all, a rule of the model says so
            if (unit != null && content.getMode() == OligomerMode.GRAFTED && content.getOligomer() != null
                    && unit.groups(GroupRole.GRAFT_ANCHOR) > 0
                    && unit.anchorsFor(content.getOligomer().getAnchorChemistry()) == 0) {
                findings.error(content, Literals.OLIGOMER_CONTENT__OLIGOMER, "binds by "
                        + content.getOligomer().getAnchorChemistry() + ", for which no linker has an anchor",
                        "Choose chains or linkers whose chemistries fit, or make the oligomer a GUEST.",
                        Fixes.set(Literals.OLIGOMER_CONTENT__MODE, OligomerMode.GUEST));
            }
        }
    }
}

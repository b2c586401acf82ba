// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.model.Candidate;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** Where ions are exchanged, the framework has groups that take them up. */
public final class ExchangeRule extends ElementRule<Candidate> {

    private final FrameworkReader frameworks;

    /** @param frameworks works out formula units */
    public ExchangeRule(FrameworkReader frameworks) {
        super("exchange", "Ions are exchanged at groups of the framework", Candidate.class);
        this.frameworks = frameworks;
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        if (candidate.getIon() == null || !(candidate.getIon().getDegree() > 0)) {
            return;
        }
        FrameworkUnit unit = Recipe.unit(frameworks, candidate).orElse(null);
        if (unit != null && unit.ions().stream().allMatch(ions -> ions.perUnit() == 0)) {
            findings.error(candidate.getIon(), Literals.ION_EXCHANGE__DEGREE, "is " + candidate.getIon().getDegree()
                    + ", but no linker has a group that takes ions up",
                    "Use a linker with an acidic group whose functional group has a negative exchangedCharge, or take"
                            + " the ion out; a dissolved salt goes to salts.",
                    Fix.choice("remove", "Take the ion exchange out", EObject.class, EcoreUtil::remove));
        }
    }
}

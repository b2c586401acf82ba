// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** A group that takes up mobile ions has the protons or the charge for it. */
public final class GroupChargeRule extends ElementRule<FunctionalGroup> {

    /** Creates the rule. */
    public GroupChargeRule() {
        super("group-charge", "An exchangeable group has protons to exchange", FunctionalGroup.class);
    }

    @Override
    protected void check(FunctionalGroup group, Findings findings) {
        int charge = group.getExchangedCharge();
        if (charge > 0) {
            findings.warning(group, Literals.FUNCTIONAL_GROUP__EXCHANGED_CHARGE, "is " + charge
                    + ", but mobile ions are cations, which a positive group does not take up",
                    "Give the charge after its protons left, such as -1 for a sulfonate, or 0.",
                    Fixes.set(Literals.FUNCTIONAL_GROUP__EXCHANGED_CHARGE, 0));
        }
        Optional<Molecule> drawn = Reading.molecule(group.getSmiles());
        if (charge < 0 && drawn.isPresent() && drawn.get().charge() - Acidity.protons(drawn.get()) > charge) {
            findings.error(group, Literals.FUNCTIONAL_GROUP__EXCHANGED_CHARGE, "is " + charge + ", but the group has "
                    + Acidity.protons(drawn.get()) + " acidic protons and the charge " + drawn.get().charge(),
                    "Draw the group with the protons that ions displace, such as *S(=O)(=O)O, or correct the charge.",
                    Fixes.set(Literals.FUNCTIONAL_GROUP__EXCHANGED_CHARGE,
                            Math.min(0, drawn.get().charge() - Acidity.protons(drawn.get()))));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.Salt;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A salt consists of ions and is neutral. */
public final class SaltChargeRule extends ElementRule<Salt> {

    /** Creates the rule. */
    public SaltChargeRule() {
        super("salt-charge", "A salt is neutral and made of ions", Salt.class);
    }

    @Override
    protected void check(Salt salt, Findings findings) {
        Optional<Molecule> structure = Reading.molecule(salt.getSmiles());
        if (structure.isEmpty()) {
            return;
        }
        if (structure.get().charge() != 0) {
            findings.error(salt, Literals.SALT__SMILES, "has the charge " + Charges.text(structure.get().charge())
                    + ", expected 0", "Write all ions, apart by points: [Zn+2].[Cl-].[Cl-].");
        } else if (structure.get().components().stream().allMatch(part -> part.charge() == 0)) {
            findings.error(salt, Literals.SALT__SMILES, "has no ions, so that nothing of it is mobile",
                    "Write the ions apart, [Li+].[Cl-] rather than [Li]Cl; a solvent is a medium.");
        }
    }
}

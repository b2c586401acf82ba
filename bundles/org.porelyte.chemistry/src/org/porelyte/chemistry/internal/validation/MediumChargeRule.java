// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumKind;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** A medium is neutral; an ionic liquid consists of ions. */
public final class MediumChargeRule extends ElementRule<Medium> {

    /** Creates the rule. */
    public MediumChargeRule() {
        super("medium-charge", "A medium is neutral, and an ionic liquid made of ions", Medium.class);
    }

    @Override
    protected void check(Medium medium, Findings findings) {
        Optional<Molecule> structure = Reading.molecule(medium.getSmiles());
        if (structure.isEmpty()) {
            return;
        }
        if (structure.get().charge() != 0) {
            findings.error(medium, Literals.MEDIUM__SMILES, "has the charge " + Charges.text(structure.get().charge())
                    + ", expected 0", "Write all ions of it, apart by points.",
                    IonCount.fixes(Literals.MEDIUM__SMILES, medium.getSmiles()));
        } else if (medium.getKind() == MediumKind.IONIC_LIQUID
                && structure.get().components().stream().allMatch(part -> part.charge() == 0)) {
            findings.warning(medium, Literals.MEDIUM__KIND, "is IONIC_LIQUID, but the structure has no ions",
                    "Write cation and anion apart by a point, or choose SOLVENT.",
                    Fixes.set(Literals.MEDIUM__KIND, MediumKind.SOLVENT));
        }
    }
}

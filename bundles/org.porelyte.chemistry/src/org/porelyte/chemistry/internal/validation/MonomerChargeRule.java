// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Monomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** A charged monomer has a counter-ion that balances it, a neutral one has none. */
public final class MonomerChargeRule extends ElementRule<Monomer> {

    /** Creates the rule. */
    public MonomerChargeRule() {
        super("monomer-charge", "The counter-ion balances the monomer", Monomer.class);
    }

    @Override
    protected void check(Monomer monomer, Findings findings) {
        Optional<Molecule> structure = Reading.molecule(monomer.getSmiles());
        if (structure.isEmpty()) {
            return;
        }
        int charge = structure.get().charge();
        if (Reading.isBlank(monomer.getCounterIonSmiles())) {
            if (charge != 0) {
                findings.error(monomer, Literals.MONOMER__COUNTER_ION_SMILES,
                        "is empty, but the monomer has the charge " + Charges.text(charge), "Name its counter-ion.");
            }
            return;
        }
        Optional<Molecule> ion = Reading.molecule(monomer.getCounterIonSmiles());
        if (ion.isPresent() && !Charges.canBalance(charge, ion.get().charge())) {
            findings.error(monomer, Literals.MONOMER__COUNTER_ION_SMILES, "has the charge "
                    + Charges.text(ion.get().charge()) + ", which cannot balance the monomer's " + Charges.text(charge),
                    charge == 0 ? "Clear it: a neutral monomer has none." : "Give an ion of the opposite charge.",
                    charge == 0 ? List.of(Fixes.clear(Literals.MONOMER__COUNTER_ION_SMILES)) : List.of());
        }
    }
}

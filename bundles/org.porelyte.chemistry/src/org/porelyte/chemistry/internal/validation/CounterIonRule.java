// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.CounterIon;
import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.Shares;

/** The counter-ions of an oligomer balance its monomer, and their shares make a whole. */
public final class CounterIonRule extends ElementRule<Oligomer> {

    private static final double TOLERANCE = 1e-6;

    private static final Shares<Oligomer> SHARES = new Shares<>(Oligomer.class, Oligomer::getCounterIons,
            Literals.COUNTER_ION__FRACTION, oligomer -> 1);

    /** Creates the rule. */
    public CounterIonRule() {
        super("counter-ions", "The counter-ions of an oligomer balance its monomer", Oligomer.class);
    }

    @Override
    protected void check(Oligomer oligomer, Findings findings) {
        if (oligomer.getCounterIons().isEmpty()) {
            return;
        }
        double sum = SHARES.sum(oligomer);
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            findings.error(oligomer, Literals.OLIGOMER__COUNTER_IONS, "have fractions that sum to " + sum
                    + ", expected 1", "Correct the fractions; they are shares of the charge that is balanced.",
                            SHARES.fixes(oligomer));
        }
        Optional<Molecule> unit = oligomer.getMonomer() == null ? Optional.empty()
                : Reading.molecule(oligomer.getMonomer().getSmiles());
        for (CounterIon ion : oligomer.getCounterIons()) {
            Optional<Molecule> structure = Reading.molecule(ion.getSmiles());
            if (unit.isPresent() && structure.isPresent()
                    && !Charges.canBalance(unit.get().charge(), structure.get().charge())) {
                findings.error(ion, Literals.COUNTER_ION__SMILES, "has the charge "
                        + Charges.text(structure.get().charge()) + ", which cannot balance the monomer's "
                        + Charges.text(unit.get().charge()), "Give an ion of the opposite charge.",
                                oligomer.getCounterIons().size() == 1
                                ? List.of(Fixes.remove()) : List.of());
            }
        }
    }
}

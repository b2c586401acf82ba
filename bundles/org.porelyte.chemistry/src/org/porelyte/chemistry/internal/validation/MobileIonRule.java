// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.IonExchange;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** The mobile ion is a cation, and its symbol is that of its element. */
public final class MobileIonRule extends ElementRule<IonExchange> {

    /** Creates the rule. */
    public MobileIonRule() {
        super("mobile-ion", "The mobile ion is a cation", IonExchange.class);
    }

    @Override
    protected void check(IonExchange exchange, Findings findings) {
        Optional<Molecule> ion = Reading.molecule(exchange.getIon());
        if (ion.isEmpty()) {
            return;
        }
        if (ion.get().charge() <= 0 || ion.get().components().size() != 1) {
            findings.error(exchange, Literals.ION_EXCHANGE__ION, "is " + ion.get() + " with the charge "
                    + Charges.text(ion.get().charge()) + ", expected one cation", "Give the ion alone, such as [Li+].");
        } else if (ion.get().atomCount() == 1 && !Reading.isBlank(exchange.getSymbol())
                && !exchange.getSymbol().strip().equals(ion.get().element(0))) {
            findings.error(exchange, Literals.ION_EXCHANGE__SYMBOL, "is " + exchange.getSymbol() + ", but the ion is "
                    + ion.get(), "Write " + ion.get().element(0) + ", or give the ion that is meant.",
                    Fixes.set(Literals.ION_EXCHANGE__SYMBOL, ion.get().element(0)));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;

/**
 * What makes an oligomer fly in a mass spectrometer: a counter-ion that leaves, or an ion that is taken up. Which of
 * them flies is an assumption, and so a choice of the user.
 *
 * @param label  for tables, such as {@code -TFSI} or {@code +Na}
 * @param change what is added to the neutral oligomer for each step; its charge is not 0
 * @param loses  whether the step uses up a counter-ion
 */
public record ChargeCarrier(String label, Formula change, boolean loses) {

    /**
     * Checks the charge.
     *
     * @throws ChemistryException if the change carries no charge
     */
    public ChargeCarrier {
        if (change.charge() == 0) {
            throw new ChemistryException("'" + label
                    + "' leaves the oligomer neutral, so that it cannot fly; give an ion");
        }
    }

    /**
     * Returns the loss of a counter-ion.
     *
     * @param label name of the ion
     * @param ion   the ion
     * @return the carrier of [M-ion]
     */
    public static ChargeCarrier loss(String label, Molecule ion) {
        return new ChargeCarrier("-" + label, ion.formula().times(-1), true);
    }

    /**
     * Returns the uptake of an ion.
     *
     * @param label name of the ion
     * @param ion   the ion
     * @return the carrier of [M+ion]
     */
    public static ChargeCarrier uptake(String label, Molecule ion) {
        return new ChargeCarrier("+" + label, ion.formula(), false);
    }
}

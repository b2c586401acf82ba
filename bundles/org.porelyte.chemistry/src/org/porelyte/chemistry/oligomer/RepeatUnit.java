// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.Optional;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;

/**
 * What a chain is made of: a monomer, whose double bond opens, and the counter-ions that come with it. Immutable.
 */
public final class RepeatUnit {

    private final Molecule monomer;
    private final PolymerisableBond bond;
    private final Molecule counterIon;
    private final int counterIonsPerUnit;

    private RepeatUnit(Molecule monomer, Molecule counterIon) {
        this.monomer = monomer;
        this.bond = PolymerisableBond.ofMonomer(monomer);
        this.counterIon = counterIon;
        this.counterIonsPerUnit = counterIon == null ? 0 : -monomer.charge() / counterIon.charge();
    }

    /**
     * Makes a unit of a monomer that needs no counter-ion.
     *
     * @param monomer a single molecule with a mapped or a single terminal C=C; it may be a zwitterion
     * @return the unit
     * @throws ChemistryException if the C=C is not clear, or if the monomer is charged
     */
    public static RepeatUnit of(Molecule monomer) {
        requireOne(monomer);
        if (monomer.charge() != 0) {
            throw new ChemistryException("The monomer " + monomer + " has the charge " + monomer.charge()
                    + "; name its counter-ion");
        }
        return new RepeatUnit(monomer, null);
    }

    /**
     * Makes a unit of a charged monomer and its counter-ion.
     *
     * @param monomer    a single ion with a mapped or a single terminal C=C
     * @param counterIon an ion whose charge balances the monomer's, as one or as several
     * @return the unit
     * @throws ChemistryException if the C=C is not clear, or if the charges cannot balance
     */
    public static RepeatUnit of(Molecule monomer, Molecule counterIon) {
        requireOne(monomer);
        int charge = counterIon.charge();
        if (charge == 0 || monomer.charge() == 0 || monomer.charge() % charge != 0 || monomer.charge() / charge > 0) {
            throw new ChemistryException("The counter-ion " + counterIon + " (charge " + charge
                    + ") cannot balance the monomer " + monomer + " (charge " + monomer.charge() + ")");
        }
        return new RepeatUnit(monomer, counterIon);
    }

    /**
     * Takes a salt apart: the part that can polymerise is the monomer, the other the counter-ion.
     *
     * @param salt a neutral molecule, or a salt of two kinds of ions such as AMIM-TFSI
     * @return the unit
     * @throws ChemistryException if there is not exactly one part that can polymerise, or the rest is not one kind of
     *                            ion
     */
    public static RepeatUnit ofSalt(Molecule salt) {
        Molecule monomer = null;
        Molecule counterIon = null;
        for (Molecule part : salt.components()) {
            if (monomer == null && canPolymerise(part)) {
                monomer = part;
            } else if (counterIon == null || counterIon.isSameAs(part)) {
                counterIon = part;
            } else {
                throw new ChemistryException("The monomer " + salt + (monomer == null
                        ? " has no part with just one C=C that could polymerise; two in one part are not told apart"
                        : " has more than two kinds of parts; expected a molecule, or a salt of two ions"));
            }
        }
        if (monomer == null) {
            throw new ChemistryException(salt + " has no C=C that could polymerise");
        }
        return counterIon == null ? of(monomer) : of(monomer, counterIon);
    }

    private static boolean canPolymerise(Molecule part) {
        try {
            PolymerisableBond.ofMonomer(part);
            return true;
        } catch (ChemistryException e) {
            return false;
        }
    }

    private static void requireOne(Molecule monomer) {
        if (monomer.components().size() != 1) {
            throw new ChemistryException("The monomer " + monomer
                    + " has several parts; give the part that polymerises and its counter-ion separately");
        }
    }

    /**
     * Returns the monomer.
     *
     * @return without its counter-ion
     */
    public Molecule monomer() {
        return monomer;
    }

    /**
     * Returns the bond that opens.
     *
     * @return indices into {@link #monomer()}
     */
    public PolymerisableBond bond() {
        return bond;
    }

    /**
     * Returns the counter-ion.
     *
     * @return the ion, or nothing for a neutral monomer
     */
    public Optional<Molecule> counterIon() {
        return Optional.ofNullable(counterIon);
    }

    /**
     * Returns how many counter-ions a unit has.
     *
     * @return the number, 0 for a neutral monomer
     */
    public int counterIonsPerUnit() {
        return counterIonsPerUnit;
    }

    /**
     * Returns the formula of a unit with its counter-ions.
     *
     * @return a neutral formula
     */
    public Formula formula() {
        return counterIon == null ? monomer.formula()
                : monomer.formula().plus(counterIon.formula(), counterIonsPerUnit);
    }
}

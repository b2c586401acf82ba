// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;

/**
 * The ladder of peaks that a MALDI mass spectrum of an oligomer shows. End groups and charge carrier are assumptions
 * that the caller makes. Immutable.
 *
 * <p>The monoisotopic m/z are sums of atomic masses as tables for mass spectrometry print them, to six or seven
 * decimals; at 10 kDa they differ by 0.0002 from sums of the full masses that {@link Formula#monoisotopicMass()} gives.
 */
public final class MaldiLadder {

    private static final int MOST_RUNGS = 100_000;

    private final RepeatUnit unit;
    private final Formula anchor;
    private final ChargeCarrier carrier;

    private MaldiLadder(RepeatUnit unit, Formula anchor, ChargeCarrier carrier) {
        this.unit = Objects.requireNonNull(unit);
        this.anchor = anchor;
        this.carrier = Objects.requireNonNull(carrier);
    }

    /**
     * Makes a ladder of chains that are bound to nothing.
     *
     * @param unit    what the chains are made of
     * @param carrier what makes them fly
     * @return the ladder
     */
    public static MaldiLadder free(RepeatUnit unit, ChargeCarrier carrier) {
        return new MaldiLadder(unit, Formula.EMPTY, carrier);
    }

    /**
     * Makes a ladder of chains that are grafted to a molecule, such as the linker of a digested framework.
     *
     * @param unit    what the chains are made of
     * @param linker  what they are grafted to
     * @param carrier what makes them fly
     * @return the ladder
     * @throws ChemistryException if the linker has no C=C to graft to, or a charge that no counter-ion balances
     */
    public static MaldiLadder grafted(RepeatUnit unit, Molecule linker, ChargeCarrier carrier) {
        if (linker.charge() != 0) {
            throw new ChemistryException(linker + " has the charge " + linker.charge() + ", and chains grafted to it "
                    + "too; draw it neutral, or with its counter-ion, for the ladder of ions of charge 1 and 2");
        }
        return new MaldiLadder(unit, Anchor.of(linker, 0).linker().formula(), carrier);
    }

    /**
     * Returns the carrier that is usual for a unit: the loss of its counter-ion, or for a neutral monomer the uptake of
     * sodium.
     *
     * @param unit the unit
     * @return the carrier
     */
    public static ChargeCarrier usualCarrier(RepeatUnit unit) {
        return unit.counterIon().map(ion -> ChargeCarrier.loss(ion.formula().text(), ion))
                .orElseGet(() -> ChargeCarrier.uptake("Na", Molecule.parse("[Na+]")));
    }

    /**
     * Returns the carrier that an ion makes: the unit's own counter-ion is lost, any other ion is taken up.
     *
     * @param unit  the unit
     * @param label name of the ion, for tables
     * @param ion   the ion
     * @return the carrier
     * @throws ChemistryException if the ion carries no charge
     */
    public static ChargeCarrier carrier(RepeatUnit unit, String label, Molecule ion) {
        return unit.counterIon().filter(ion::isSameAs).isPresent() ? ChargeCarrier.loss(label, ion)
                : ChargeCarrier.uptake(label, ion);
    }

    /**
     * Makes the rows of the ladder.
     *
     * @param from shortest length, 1 or more
     * @param to   longest length
     * @param ends the pairs of ends to consider, such as H/H and AIBN/H
     * @return for each length one row for each pair of ends
     * @throws ChemistryException if from is below 1 or above to, there are more than 100,000 lengths, or
     *                            the carrier has more than one charge
     */
    public List<LadderRow> rows(int from, int to, List<ChainEnds> ends) {
        if (from < 1 || to < from) {
            throw new ChemistryException("A ladder from " + from + " to " + to
                    + " units has no rungs; expected 1 or more, and the shortest first");
        }
        if ((long) to - from >= MOST_RUNGS) {
            throw new ChemistryException("A ladder from " + from + " to " + to + " units has more than " + MOST_RUNGS
                    + " rungs; narrow it to the lengths that a spectrum shows");
        }
        long charge = Math.round(Math.abs(carrier.change().charge()));
        if (charge != 1) {
            throw new ChemistryException("What charges the chains carries " + charge
                    + " charges; expected a counter-ion with one, since the ladder is of ions of charge 1 and 2");
        }
        List<LadderRow> rows = new ArrayList<>();
        for (int length = from; length <= to; length++) {
            for (ChainEnds pair : ends) {
                rows.add(row(length, pair));
            }
        }
        return List.copyOf(rows);
    }

    private LadderRow row(int length, ChainEnds ends) {
        Formula neutral = unit.formula().times(length).plus(ends.formula()).plus(anchor);
        Formula once = neutral.plus(carrier.change());
        Formula twice = once.plus(carrier.change());
        boolean canLoseTwo = !carrier.loses() || length * unit.counterIonsPerUnit() >= 2;
        return new LadderRow(length, ends.label(), once, perCharge(PeakMasses.monoisotopic(once), once),
                canLoseTwo ? OptionalDouble.of(perCharge(PeakMasses.monoisotopic(twice), twice))
                        : OptionalDouble.empty(),
                perCharge(once.averageMass(), once));
    }

    private static double perCharge(double mass, Formula ion) {
        return mass / Math.abs(ion.charge());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.NamedElement;

/**
 * Amounts of salts and media, brought to one basis. Percentages are of the whole, media included; so all percentages must
 * be known where one is to be turned into molecules.
 */
final class Amounts {

    /**
     * A substance as the recipe has it.
     *
     * @param substance the object of the library
     * @param structure its structure, or null for a medium without one
     * @param amount    how much, may be null
     * @param medium    whether it is a medium
     */
    record Entry(NamedElement substance, Molecule structure, Amount amount, boolean medium) {

        boolean isKnown() {
            return amount != null && amount.isSetValue();
        }

        boolean isPercent() {
            return isKnown() && amount.getBasis() == AmountBasis.MASS_PERCENT;
        }
    }

    private final List<Entry> entries;
    private final double repeatUnits;

    /**
     * Creates amounts.
     *
     * @param entries     all salts and media
     * @param repeatUnits how many repeat units of chains a formula unit has, NaN if that is not known
     */
    Amounts(List<Entry> entries, double repeatUnits) {
        this.entries = List.copyOf(entries);
        this.repeatUnits = repeatUnits;
    }

    List<SubstanceContent> salts(double solidMass) {
        return contents(false, solidMass);
    }

    List<SubstanceContent> media(double solidMass) {
        return contents(true, solidMass);
    }

    private List<SubstanceContent> contents(boolean medium, double solidMass) {
        List<SubstanceContent> contents = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.medium() == medium) {
                contents.add(new SubstanceContent(entry.substance(), structureOf(entry), perUnit(entry, solidMass)));
            }
        }
        return contents;
    }

    private double perUnit(Entry entry, double solidMass) {
        return entry.isPercent()
                ? entry.amount().getValue() / 100 * wholeMass(solidMass) / structureOf(entry).averageMass()
                : counted(entry);
    }

    /** What is counted, and what the percentages leave of the whole for it. */
    private double wholeMass(double solidMass) {
        double counted = solidMass;
        double percent = 0;
        for (Entry entry : entries) {
            if (entry.isPercent()) {
                percent += entry.amount().getValue();
            } else {
                counted += counted(entry) * structureOf(entry).averageMass();
            }
        }
        if (percent >= 100) {
            throw new CompositionException("the mass percentages of salts and media sum to " + percent
                    + "; less than 100 is possible");
        }
        return counted / (1 - percent / 100);
    }

    private double counted(Entry entry) {
        if (!entry.isKnown()) {
            throw new NotKnownException("the amount of " + entry.substance().getName() + " is not known");
        }
        double value = entry.amount().getValue();
        if (!(value >= 0)) {
            throw new CompositionException(StructureReader.named(entry.substance()) + ": the amount " + value
                    + " is not a number of 0 or more");
        }
        return switch (entry.amount().getBasis()) {
            case PER_FORMULA_UNIT -> value;
            case PER_REPEAT_UNIT -> value * knownRepeatUnits(entry);
            case MOLAR -> throw new NotKnownException("the amount of " + entry.substance().getName()
                    + " is per volume, and the recipe gives no volume");
            case MASS_PERCENT -> throw new IllegalStateException("percentages are not counted");
        };
    }

    private double knownRepeatUnits(Entry entry) {
        if (Double.isNaN(repeatUnits)) {
            throw new NotKnownException("the amount of " + entry.substance().getName()
                    + " is per repeat unit, and the number of these is not known");
        }
        return repeatUnits;
    }

    private static Molecule structureOf(Entry entry) {
        if (entry.structure() == null) {
            throw new NotKnownException(entry.substance().getName() + " has no structure");
        }
        return entry.structure();
    }
}

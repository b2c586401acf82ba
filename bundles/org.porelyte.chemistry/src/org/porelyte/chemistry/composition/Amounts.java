// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.NamedElement;

/**
 * Amounts of salts and media, brought to one basis. Percentages are of the whole, media included; so all percentages
 * must be known where one is to be turned into molecules.
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

    private final Supplier<List<Entry>> entries;
    private final DoubleSupplier repeatUnits;

    /**
     * Creates amounts. Nothing is read before it is asked for.
     *
     * @param entries     all salts and media
     * @param repeatUnits how many repeat units of chains a formula unit has; may throw that it is not known
     */
    Amounts(Supplier<List<Entry>> entries, DoubleSupplier repeatUnits) {
        this.entries = entries;
        this.repeatUnits = repeatUnits;
    }

    /**
     * Works out the salts.
     *
     * @param solidMass mass of what is neither salt nor medium, g/mol; asked for only where percentages need it
     */
    List<SubstanceContent> salts(DoubleSupplier solidMass) {
        return contents(false, solidMass);
    }

    /**
     * Works out the media.
     *
     * @param solidMass mass of what is neither salt nor medium, g/mol; asked for only where percentages need it
     */
    List<SubstanceContent> media(DoubleSupplier solidMass) {
        return contents(true, solidMass);
    }

    private List<SubstanceContent> contents(boolean medium, DoubleSupplier solidMass) {
        List<Entry> all = entries.get();
        List<SubstanceContent> contents = new ArrayList<>();
        for (Entry entry : all) {
            if (entry.medium() == medium) {
                double perUnit = perUnit(entry, all, solidMass);
                contents.add(new SubstanceContent(entry.substance(), structureOf(entry), perUnit));
            }
        }
        return contents;
    }

    private double perUnit(Entry entry, List<Entry> all, DoubleSupplier solidMass) {
        return entry.isPercent()
                ? entry.amount().getValue() / 100 * wholeMass(all, solidMass) / structureOf(entry).averageMass()
                : counted(entry);
    }

    /** What is counted, and what the percentages leave of the whole for it. */
    private double wholeMass(List<Entry> all, DoubleSupplier solidMass) {
        double counted = 0;
        double percent = 0;
        for (Entry entry : all) {
            if (!entry.isPercent()) {
                counted += counted(entry) * structureOf(entry).averageMass();
            } else if (entry.amount().getValue() >= 0) {
                percent += entry.amount().getValue();
            } else {
                throw bad(entry);
            }
        }
        if (percent >= 100) {
            throw new CompositionException("the mass percentages of salts and media sum to " + percent
                    + "; less than 100 is possible");
        }
        return (counted + solidMass.getAsDouble()) / (1 - percent / 100);
    }

    private double counted(Entry entry) {
        if (!entry.isKnown()) {
            throw new NotKnownException("the amount of " + entry.substance().getName() + " is not known");
        }
        double value = entry.amount().getValue();
        if (!(value >= 0 && Double.isFinite(value))) {
            throw bad(entry);
        }
        return switch (entry.amount().getBasis()) {
            case PER_FORMULA_UNIT -> value;
            case PER_REPEAT_UNIT -> value * repeatUnits.getAsDouble();
            case MOLAR -> throw new NotKnownException("the amount of " + entry.substance().getName()
                    + " is per volume, and the recipe gives no volume");
            case MASS_PERCENT -> throw new IllegalStateException("percentages are not counted");
        };
    }

    private static CompositionException bad(Entry entry) {
        return new CompositionException(StructureReader.named(entry.substance()) + ": the amount "
                + entry.amount().getValue() + " is not a number of 0 or more");
    }

    private static Molecule structureOf(Entry entry) {
        if (entry.structure() == null) {
            throw new NotKnownException(entry.substance().getName() + " has no structure");
        }
        return entry.structure();
    }
}

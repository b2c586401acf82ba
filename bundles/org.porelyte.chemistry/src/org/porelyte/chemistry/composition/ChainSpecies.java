// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.List;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.oligomer.LengthDistribution;
import org.porelyte.model.Oligomer;

/**
 * The chains that an oligomer of the library stands for: a distribution of lengths of one unit, with mean counter-ions.
 *
 * @param oligomer    the oligomer of the library
 * @param unit        formula of a unit with its counter-ions; a mean if there are several kinds of these
 * @param ends        formula of both end groups
 * @param lengths     how many chains of each length
 * @param counterIons the counter-ions of a unit
 */
public record ChainSpecies(Oligomer oligomer, Formula unit, Formula ends, LengthDistribution lengths,
        List<IonShare> counterIons) {

    /** Copies the list. */
    public ChainSpecies {
        counterIons = List.copyOf(counterIons);
    }

    /**
     * Returns the formula of the mean chain.
     *
     * @return mean number of units, and both ends
     */
    public Formula meanFormula() {
        return unit.times(lengths.meanLength()).plus(ends);
    }

    /**
     * Returns the number-average molar mass.
     *
     * @return in g/mol
     */
    public double numberAverageMass() {
        return lengths.numberAverage(ends.averageMass(), unit.averageMass());
    }

    /**
     * Returns the mass-average molar mass.
     *
     * @return in g/mol
     */
    public double massAverageMass() {
        return lengths.massAverage(ends.averageMass(), unit.averageMass());
    }
}

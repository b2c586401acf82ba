// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal;

import java.util.Map;
import java.util.TreeMap;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Nuclide;

/**
 * What is in a cell.
 *
 * @param formula of all atoms of the cell, each counted as one whatever its occupancy; without charge
 * @param volume  of the cell (A^3)
 */
public record Contents(Formula formula, double volume) {

    /** 1 u in g, times 1e24 A^3 in 1 cm^3: CODATA 2018, doi:10.1103/RevModPhys.93.025010. */
    private static final double GRAMS = 1.66053906660;

    /**
     * Counts the atoms of a structure.
     *
     * @param structure not null
     * @return its contents
     */
    public static Contents of(Structure structure) {
        Map<Nuclide, Double> amounts = new TreeMap<>();
        for (Atom atom : structure.atoms()) {
            Nuclide nuclide = atom.element().equals("D") ? new Nuclide("H", 2) : Nuclide.natural(atom.element());
            amounts.merge(nuclide, 1.0, Double::sum);
        }
        return new Contents(Formula.of(amounts, 0), structure.cell().volume());
    }

    /**
     * {@return the density (g/cm^3): mass of the atoms over the volume of the cell}
     *
     * @throws ChemistryException if an element has no natural mass
     */
    public double density() {
        return formula.averageMass() / volume * GRAMS;
    }
}

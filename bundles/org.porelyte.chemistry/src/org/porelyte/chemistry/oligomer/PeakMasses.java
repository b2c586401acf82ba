// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.Map;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Nuclide;

/**
 * Monoisotopic masses of ions from atomic masses as they are printed for mass spectrometry: those of the 2020
 * evaluation (<a href="https://doi.org/10.1088/1674-1137/abddaf">doi:10.1088/1674-1137/abddaf</a>) rounded, at most
 * 1.2e-6 u away. The project's reference ladder was made with these numbers and comes out in every digit with them
 * only; with more digits some peaks beyond 4 kDa differ by one in the fourth decimal, far below what a MALDI spectrum
 * resolves.
 */
final class PeakMasses {

    private static final Map<String, Double> PRINTED = Map.of("H", 1.007825, "C", 12.0, "N", 14.003074,
            "O", 15.9949146, "F", 18.998403, "S", 31.97207);

    private PeakMasses() {
    }

    /** Mass of the most abundant isotopes, corrected for the electrons; elements without a printed mass in full. */
    static double monoisotopic(Formula ion) {
        double mass = ion.monoisotopicMass();
        for (Map.Entry<Nuclide, Double> entry : ion.amounts().entrySet()) {
            Double printed = entry.getKey().massNumber() == 0 ? PRINTED.get(entry.getKey().symbol()) : null;
            if (printed != null) {
                mass += entry.getValue() * (printed - massOf(entry.getKey()));
            }
        }
        return mass;
    }

    private static double massOf(Nuclide nuclide) {
        return Formula.of(Map.of(nuclide, 1.0), 0).monoisotopicMass();
    }
}

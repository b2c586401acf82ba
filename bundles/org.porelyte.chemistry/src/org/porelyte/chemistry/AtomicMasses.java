// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.openscience.cdk.config.Elements;
import org.openscience.cdk.config.Isotopes;
import org.openscience.cdk.interfaces.IIsotope;

/**
 * Masses of atoms, in unified atomic mass units: of the most abundant isotope, of the natural mixture, and of a given
 * isotope. Read once from the isotope table that CDK carries (Blue Obelisk Data Repository, <a
 * href="https://doi.org/10.1021/ci050400b">doi:10.1021/ci050400b</a>).
 */
final class AtomicMasses {

    /** Mass of the electron, u: CODATA 2018, <a href="https://doi.org/10.1103/RevModPhys.93.025010">doi</a>. */
    static final double ELECTRON = 5.48579909065e-4;

    private final Map<Nuclide, Double> exact = new HashMap<>();
    private final Map<String, Double> natural = new HashMap<>();

    private AtomicMasses() throws IOException {
        Isotopes table = Isotopes.getInstance();
        for (Elements element : Elements.values()) {
            if (element.number() == 0) {
                continue;
            }
            read(element.symbol(), table.getIsotopes(element.symbol()));
        }
    }

    private void read(String symbol, IIsotope[] isotopes) {
        double abundances = 0;
        double weighted = 0;
        double most = 0;
        for (IIsotope isotope : isotopes) {
            exact.put(new Nuclide(symbol, isotope.getMassNumber()), isotope.getExactMass());
            double abundance = isotope.getNaturalAbundance() == null ? 0 : isotope.getNaturalAbundance();
            abundances += abundance;
            weighted += abundance * isotope.getExactMass();
            if (abundance > most) {
                most = abundance;
                exact.put(Nuclide.natural(symbol), isotope.getExactMass());
            }
        }
        if (abundances > 0) {
            natural.put(symbol, weighted / abundances);
        }
    }

    /** The table, read when first needed; immutable afterwards. */
    private static final class Holder {
        static final AtomicMasses TABLE = read();

        private static AtomicMasses read() {
            try {
                return new AtomicMasses();
            } catch (IOException e) {
                throw new ChemistryException("The table of isotopes inside CDK cannot be read: " + e.getMessage(), e);
            }
        }
    }

    static AtomicMasses table() {
        return Holder.TABLE;
    }

    /** Mass of the isotope, or of the most abundant one for the natural composition. */
    double monoisotopic(Nuclide nuclide) {
        return known(exact.get(nuclide), nuclide);
    }

    /** Mean mass of the natural composition, or the mass of the given isotope. */
    double average(Nuclide nuclide) {
        return known(nuclide.massNumber() == 0 ? natural.get(nuclide.symbol()) : exact.get(nuclide), nuclide);
    }

    private static double known(Double mass, Nuclide nuclide) {
        if (mass == null) {
            throw new ChemistryException("No mass is known for " + nuclide
                    + (nuclide.massNumber() == 0 ? " in a natural composition; name an isotope, such as [99Tc]" : ""));
        }
        return mass;
    }
}

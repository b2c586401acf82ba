// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * The X-ray powder pattern of a structure: kinematic intensities I = m |F|^2 (1 + cos^2 2 theta) / (sin^2 theta cos
 * theta) for unpolarised radiation without monochromator, no absorption, no anomalous dispersion (V. K. Pecharsky,
 * P. Y. Zavalij, Fundamentals of Powder Diffraction, 2nd ed. (2009), chapter 8, doi:10.1007/978-0-387-09579-0).
 */
public final class PowderPattern {

    /** Wavelength of Cu K-alpha 1 (A): Hoelzer et al. 1997, doi:10.1103/PhysRevA.56.4554. */
    public static final double CU_K_ALPHA_1 = 1.5405929;
    /** Wavelength of Cu K-alpha 2 (A), half as strong: Hoelzer et al. 1997, doi:10.1103/PhysRevA.56.4554. */
    public static final double CU_K_ALPHA_2 = 1.5444274;

    /** Below this share of the largest possible |F|^2 a reflection is rounding, and no reflection. */
    private static final double NOTHING = 1e-16;
    /** Spacings that differ by less than this share are those of one peak. */
    private static final double SAME_SPACING = 1e-7;

    private final double wavelength;
    private final List<Peak> peaks;

    private PowderPattern(double wavelength, List<Peak> peaks) {
        this.wavelength = wavelength;
        this.peaks = peaks;
    }

    /**
     * What to compute.
     *
     * @param wavelength (A)
     * @param from       the smallest angle 2 theta (degrees)
     * @param to         the largest angle 2 theta (degrees), below 180
     * @param b          isotropic displacement parameter B of all atoms (A^2); 0 for atoms at rest
     */
    public record Settings(double wavelength, double from, double to, double b) {

        /** Cu K-alpha 1 from 2 to 50 degrees, atoms at rest. */
        public static final Settings USUAL = new Settings(CU_K_ALPHA_1, 2, 50, 0);

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the wavelength is not positive, B negative, or the angles no range
         */
        public Settings {
            if (!(wavelength > 0 && wavelength < 100) || !(b >= 0) || !(from >= 0 && from < to && to < 180)) {
                throw new IllegalArgumentException("a pattern at " + wavelength + " A from " + from + " to " + to
                        + " degrees with B = " + b
                        + " A^2; expected a positive wavelength, 0 <= from < to < 180, B >= 0");
            }
        }
    }

    /**
     * Computes a pattern.
     *
     * @param structure  all atoms of a cell
     * @param operations of its space group, centrings included; the identity alone where none is known: families are
     *                   then pairs of Friedel mates, and the peaks the same
     * @param settings   what to compute
     * @return the pattern
     * @throws IllegalArgumentException if an element has no scattering factor
     */
    public static PowderPattern of(Structure structure, Collection<SymmetryOperation> operations, Settings settings) {
        Cell cell = structure.cell();
        double least = settings.wavelength() / (2 * Math.sin(Math.toRadians(settings.to() / 2)));
        int[] most = {(int) (cell.a() / least), (int) (cell.b() / least), (int) (cell.c() / least)};
        ScatteringFactors table = new ScatteringFactors();
        StructureFactors factors = new StructureFactors(structure, table, most, settings.b());
        double all = structure.atoms().stream().mapToDouble(atom -> table.factor(atom.element(), 0)).sum();

        List<Reflection> reflections = new ArrayList<>();
        Set<Miller> seen = new HashSet<>();
        for (int h = most[0]; h >= 0; h--) {
            for (int k = most[1]; k >= -most[1]; k--) {
                for (int l = most[2]; l >= -most[2]; l--) {
                    Miller hkl = new Miller(h, k, l);
                    double d = cell.spacing(h, k, l);
                    double sine = settings.wavelength() / (2 * d);
                    double twoTheta = 2 * Math.toDegrees(Math.asin(sine));
                    if (d < least || twoTheta < settings.from() || sine == 0 || seen.contains(hkl)) {
                        continue;
                    }
                    List<Miller> family = hkl.family(operations);
                    seen.addAll(family);
                    double squared = hkl.isAbsent(operations) ? 0 : factors.squared(hkl, d);
                    if (squared > NOTHING * all * all) {
                        reflections.add(new Reflection(family.get(0), family.size(), d, twoTheta, squared,
                                family.size() * squared * lorentzPolarisation(twoTheta)));
                    }
                }
            }
        }
        return new PowderPattern(settings.wavelength(), peaks(reflections));
    }

    /** {@return the Lorentz-polarisation factor at an angle 2 theta (degrees)} */
    static double lorentzPolarisation(double twoTheta) {
        double theta = Math.toRadians(twoTheta / 2);
        double cosine = Math.cos(2 * theta);
        return (1 + cosine * cosine) / (Math.sin(theta) * Math.sin(theta) * Math.cos(theta));
    }

    private static List<Peak> peaks(List<Reflection> reflections) {
        List<Reflection> sorted = reflections.stream()
                .sorted(Comparator.comparingDouble(Reflection::twoTheta).thenComparing(Reflection::hkl)).toList();
        List<List<Reflection>> groups = new ArrayList<>();
        for (Reflection next : sorted) {
            if (groups.isEmpty()
                    || groups.getLast().get(0).spacing() / next.spacing() - 1 > SAME_SPACING) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(next);
        }
        double strongest = groups.stream().mapToDouble(PowderPattern::intensity).max().orElse(1);
        return groups.stream().map(group -> new Peak(group, 100 * intensity(group) / strongest)).toList();
    }

    private static double intensity(List<Reflection> group) {
        return group.stream().mapToDouble(Reflection::intensity).sum();
    }

    /** {@return the wavelength (A)} */
    public double wavelength() {
        return wavelength;
    }

    /** {@return the peaks by their angles} */
    public List<Peak> peaks() {
        return peaks;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.diffraction.PowderPattern.Settings;
import org.porelyte.crystal.symmetry.HallSymbol;
import org.porelyte.crystal.symmetry.SymmetryOperation;

class PowderPatternTest {

    private static final List<SymmetryOperation> NONE = List.of(SymmetryOperation.IDENTITY);

    /** All images of some atoms, each once. */
    private static Structure expand(String name, Cell cell, List<SymmetryOperation> group, Atom... unique) {
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : unique) {
            for (SymmetryOperation operation : group) {
                double[] image = operation.apply(atom.position());
                for (int i = 0; i < 3; i++) {
                    image[i] -= Math.floor(image[i] + 1e-9);
                }
                if (atoms.stream().noneMatch(other -> other.element().equals(atom.element())
                        && Math.abs(other.x() - image[0]) + Math.abs(other.y() - image[1])
                                + Math.abs(other.z() - image[2]) < 1e-6)) {
                    atoms.add(atom.at(image));
                }
            }
        }
        return new Structure(name, cell, atoms);
    }

    private static Structure salt() {
        return expand("halite", new Cell(5.6402, 5.6402, 5.6402, 90, 90, 90), HallSymbol.operations("-F 4 2 3"),
                Atom.of("Na", "Na", 0, 0, 0), Atom.of("Cl", "Cl", 0.5, 0.5, 0.5));
    }

    private static Structure diamond() {
        return expand("diamond", new Cell(3.56712, 3.56712, 3.56712, 90, 90, 90),
                HallSymbol.operations("F 4d 2 3 -1d"), Atom.of("C", "C", 0, 0, 0));
    }

    private static String named(PowderPattern pattern) {
        return pattern.peaks().stream().map(peak -> peak.reflections().get(0).hkl() + " x " + peak.multiplicity())
                .collect(Collectors.joining("; "));
    }

    /** Which reflections an F lattice has, and how many of each: International Tables A, m-3m. */
    @Test
    void peaksOfHaliteLieWhereBraggsLawPutsThem() {
        PowderPattern pattern = PowderPattern.of(salt(), HallSymbol.operations("-F 4 2 3"),
                new Settings(PowderPattern.CU_K_ALPHA_1, 2, 90, 0));
        assertEquals("1 1 1 x 8; 2 0 0 x 6; 2 2 0 x 12; 3 1 1 x 24; 2 2 2 x 8; 4 0 0 x 6; 3 3 1 x 24; 4 2 0 x 24; "
                + "4 2 2 x 24", named(pattern));
        int[] sums = {3, 4, 8, 11, 12, 16, 19, 20, 24};
        for (int i = 0; i < sums.length; i++) {
            double d = 5.6402 / Math.sqrt(sums[i]);
            assertEquals(d, pattern.peaks().get(i).spacing(), 1e-12);
            assertEquals(2 * Math.toDegrees(Math.asin(1.5405929 / 2 / d)), pattern.peaks().get(i).twoTheta(), 1e-9);
        }
        assertEquals(100, pattern.peaks().get(1).relative(), "2 0 0 is the strongest line of halite");
    }

    /** The d glide extinguishes 2 0 0, the places of the atoms 2 2 2: International Tables A, 227, 8a. */
    @Test
    void extinctionsOfDiamondAreThoseOfItsGroupAndItsPlaces() {
        List<SymmetryOperation> group = HallSymbol.operations("F 4d 2 3 -1d");
        Settings settings = new Settings(0.7093, 2, 90, 0);
        assertEquals("1 1 1 x 8; 2 2 0 x 12; 3 1 1 x 24; 4 0 0 x 6; 3 3 1 x 24; 4 2 2 x 24",
                named(PowderPattern.of(diamond(), group, settings)).split("; 5 1 1")[0]);
        assertTrue(new Miller(2, 0, 0).isAbsent(group));
        assertTrue(new Miller(4, 2, 0).isAbsent(group));
        assertFalse(new Miller(2, 2, 2).isAbsent(group));
        assertEquals("5 1 1 x 32", PowderPattern.of(diamond(), group, settings).peaks().stream()
                .filter(peak -> peak.reflections().size() > 1)
                .map(peak -> peak.reflections().get(0).hkl() + " x " + peak.multiplicity()).findFirst().orElseThrow(),
                "24 of 5 1 1 and 8 of 3 3 3");
    }

    @Test
    void extinctionsOfAxesAndPlanesFollowTheGroup() {
        List<SymmetryOperation> p21n = HallSymbol.operations("-P 2yn");
        assertTrue(new Miller(0, 1, 0).isAbsent(p21n), "0k0: k = 2n");
        assertFalse(new Miller(0, 2, 0).isAbsent(p21n));
        assertTrue(new Miller(1, 0, 0).isAbsent(p21n), "h0l: h + l = 2n");
        assertFalse(new Miller(1, 0, 1).isAbsent(p21n));
        assertFalse(new Miller(1, 1, 0).isAbsent(p21n));
        List<SymmetryOperation> p61 = HallSymbol.operations("P 61");
        assertTrue(new Miller(0, 0, 3).isAbsent(p61), "00l: l = 6n");
        assertFalse(new Miller(0, 0, 6).isAbsent(p61));
    }

    /** With the group or without, and by the plain sum over atoms of International Tables B, 1.2. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void intensitiesAreThoseOfTheDirectSum(long seed) {
        Random random = new Random(seed);
        List<SymmetryOperation> group = HallSymbol.operations("-P 2ac 2n");
        Atom[] atoms = new Atom[4];
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] = Atom.of("A" + i, new String[] {"Zr", "C", "O", "H"}[i], random.nextDouble(),
                    random.nextDouble(), random.nextDouble());
        }
        Structure structure = expand("random", new Cell(9.1, 7.3, 11.7, 90, 90, 90), group, atoms);
        Settings settings = new Settings(1.54, 2, 60, 1.2);
        PowderPattern whole = PowderPattern.of(structure, group, settings);
        PowderPattern plain = PowderPattern.of(structure, NONE, settings);
        assertEquals(whole.peaks().size(), plain.peaks().size());
        for (int i = 0; i < whole.peaks().size(); i++) {
            Peak peak = whole.peaks().get(i);
            assertEquals(peak.multiplicity(), plain.peaks().get(i).multiplicity());
            assertEquals(1, plain.peaks().get(i).intensity() / peak.intensity(), 1e-9);
            double sum = peak.reflections().stream().mapToDouble(reflection -> reflection.multiplicity()
                    * direct(structure, reflection.hkl(), 1.2)).sum();
            double theta = Math.toRadians(peak.twoTheta() / 2);
            double factor = (1 + Math.pow(Math.cos(2 * theta), 2)) / (Math.pow(Math.sin(theta), 2) * Math.cos(theta));
            assertEquals(1, peak.intensity() / (sum * factor), 1e-9);
        }
    }

    private static double direct(Structure structure, Miller hkl, double b) {
        double s = 1 / (2 * structure.cell().spacing(hkl.h(), hkl.k(), hkl.l()));
        ScatteringFactors factors = new ScatteringFactors();
        double real = 0;
        double imaginary = 0;
        for (Atom atom : structure.atoms()) {
            double phase = 2 * Math.PI * (hkl.h() * atom.x() + hkl.k() * atom.y() + hkl.l() * atom.z());
            double f = atom.occupancy() * factors.factor(atom.element(), s) * Math.exp(-b * s * s);
            real += f * Math.cos(phase);
            imaginary += f * Math.sin(phase);
        }
        return real * real + imaginary * imaginary;
    }

    @Test
    void aTriclinicCellHasItsPeaks() {
        Cell cell = new Cell(5, 6, 7, 80, 95, 110);
        PowderPattern pattern = PowderPattern.of(new Structure("one", cell, List.of(Atom.of("C", "C", 0.1, 0.2, 0.3))),
                NONE, new Settings(1.54, 2, 40, 0));
        assertTrue(pattern.peaks().stream().allMatch(peak -> peak.multiplicity() == 2));
        assertEquals("0 0 1", pattern.peaks().get(0).reflections().get(0).hkl().toString());
        // d(001) = V / (a b sin gamma)
        assertEquals(cell.volume() / (30 * Math.sin(Math.toRadians(110))), pattern.peaks().get(0).spacing(), 1e-9);
    }

    @Test
    void forwardScatteringIsTheNumberOfElectrons() {
        ScatteringFactors factors = new ScatteringFactors();
        assertEquals(40, factors.factor("Zr", 0), 0.05);
        assertEquals(6, factors.factor("C", 0), 0.01);
        assertEquals(3, factors.factor("Li", 0), 0.01);
        assertEquals(factors.factor("H", 0.3), factors.factor("D", 0.3));
        assertFalse(factors.knows("Xx"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> factors.factor("Xx", 0)).getMessage()
                .contains("'Xx'"));
    }

    /** Carbon at s = 0.5: 1.685 electrons, International Tables C, table 6.1.1.1. */
    @Test
    void factorsAreThoseOfTheTables() {
        assertEquals(1.685, new ScatteringFactors().factor("C", 0.5), 0.01);
    }

    @Test
    void impossibleSettingsAreTold() {
        assertThrows(IllegalArgumentException.class, () -> new Settings(0, 2, 50, 0));
        assertThrows(IllegalArgumentException.class, () -> new Settings(1.54, 50, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Settings(1.54, 2, 180, 0));
        assertThrows(IllegalArgumentException.class, () -> new Settings(1.54, 2, 50, Double.NaN));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.diffraction.Peak;
import org.porelyte.crystal.diffraction.PowderPattern;
import org.porelyte.crystal.diffraction.PowderPattern.Settings;

/** Patterns of known frameworks: the first peaks lie where Bragg's law puts them for the conventional F cell. */
class PatternsOfReferenceCifsTest {

    /** Primitive cells of F lattices have an edge of the conventional one over root 2. */
    @ParameterizedTest
    @CsvSource({"UiO-66,1", "UiO-66_prim,1.4142135623730951", "UiO-67_prim,1.4142135623730951",
        "IRMOF-1,1", "HKUST-1,1"})
    void firstPeaksFollowBraggsLaw(String file, double edges) throws Exception {
        CifReading reading = new CifReader().read(ReferenceCifs.file(file)).readings().get(0);
        Cell cell = reading.structure().cell();
        double a = cell.a() * edges;
        PowderPattern pattern = PowderPattern.of(reading.structure(), reading.symmetry().operations(), Settings.USUAL);
        List<Peak> peaks = pattern.peaks().stream().filter(peak -> peak.relative() > 0.5).toList();
        // 1 1 1 is weak where linkers and nodes scatter alike.
        double[] expected = file.startsWith("UiO") ? new double[] {angle(a, 3), angle(a, 4)}
                : new double[] {angle(a, 4), angle(a, 8)};
        for (double angle : expected) {
            assertEquals(angle, peaks.stream().mapToDouble(Peak::twoTheta)
                    .reduce((x, y) -> Math.abs(x - angle) <= Math.abs(y - angle) ? x : y).orElseThrow(), 0.001);
        }
    }

    private static double angle(double a, int squares) {
        return 2 * Math.toDegrees(Math.asin(PowderPattern.CU_K_ALPHA_1 * Math.sqrt(squares) / (2 * a)));
    }
}

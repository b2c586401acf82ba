// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    /** Volumes by the formulas of each system. */
    @Test
    void volumesAreThoseOfTheSystems() {
        assertEquals(20.7 * 20.7 * 20.7, new Cell(20.7, 20.7, 20.7, 90, 90, 90).volume(), 1e-9);
        assertEquals(5 * 5 * 7 * Math.sqrt(3) / 2, new Cell(5, 5, 7, 90, 90, 120).volume(), 1e-9);
        assertEquals(5 * 6 * 7 * Math.sin(Math.toRadians(101)), new Cell(5, 6, 7, 90, 101, 90).volume(), 1e-9);
        assertEquals(14.6 * 14.6 * 14.6 / Math.sqrt(2), new Cell(14.6, 14.6, 14.6, 60, 60, 60).volume(), 1e-9,
                "the primitive cell of an F lattice");
    }

    @Test
    void coordinatesGoThereAndBack() {
        Cell cell = new Cell(5, 6, 7, 80, 95, 110);
        double[] fractional = {0.1, -0.7, 2.3};
        assertArrayEquals(fractional, cell.toFractional(cell.toCartesian(fractional)), 1e-14);
        assertArrayEquals(new double[] {5, 0, 0}, cell.toCartesian(new double[] {1, 0, 0}), 1e-14);
        Cell again = Cell.of(cell.vectors());
        assertEquals(80, again.alpha(), 1e-10);
        assertEquals(95, again.beta(), 1e-10);
        assertEquals(110, again.gamma(), 1e-10);
        assertEquals(7, again.c(), 1e-12);
    }

    @Test
    void spacingsAndWidths() {
        Cell cubic = new Cell(20.7, 20.7, 20.7, 90, 90, 90);
        assertEquals(20.7 / Math.sqrt(3), cubic.spacing(1, -1, 1), 1e-12);
        Cell hexagonal = new Cell(5, 5, 7, 90, 90, 120);
        // 1 / d^2 = 4 / 3 (h^2 + hk + k^2) / a^2 + l^2 / c^2
        assertEquals(1 / Math.sqrt(4 / 3. * 7 / 25 + 9 / 49.), hexagonal.spacing(1, 2, 3), 1e-12);
        assertArrayEquals(new double[] {5 * Math.sqrt(3) / 2, 5 * Math.sqrt(3) / 2, 7}, hexagonal.widths(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0,5,5,90,90,90", "5,-5,5,90,90,90", "5,5,NaN,90,90,90", "5,5,Infinity,90,90,90", "5,5,5,0,90,90",
        "5,5,5,90,180,90", "5,5,5,120,120,120", "5,5,5,60,60,150", "5,5,5,NaN,90,90"})
    void whatIsNoCellIsTold(double a, double b, double c, double alpha, double beta, double gamma) {
        assertThrows(IllegalArgumentException.class, () -> new Cell(a, b, c, alpha, beta, gamma));
    }
}

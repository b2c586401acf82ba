// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetryOperationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "x,y,z                          | x,y,z",
        "'-x+1/2, y, z-x'               | -x+1/2,y,-x+z",
        "1/2+X,Y,-Z                     | x+1/2,y,-z",
        "y, x, 0.25-z                   | y,x,-z+1/4",
        "x+.333, y+0.66667, z           | x+1/3,y+2/3,z",
        "-x - 1/4, y-3/4, z             | -x+3/4,y+1/4,z",
        "x+1.5,y,z+1                    | x+1/2,y,z",
        "-1*x,+y,z                      | -x,y,z"})
    void operationsAreReadHoweverTheyAreWritten(String text, String expected) {
        assertEquals(expected, SymmetryOperation.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x,y", "x,y,z,x", "x,y,", "x,y,q", "x,y,z+", "x,x,z", "x,y,z+0.1", "x y,y,z", "2x,y,z",
        "x,y,z+1/0", "x,y,1e9999"})
    void whatIsNoOperationIsTold(String text) {
        assertThrows(IllegalArgumentException.class, () -> SymmetryOperation.parse(text));
    }

    @Test
    void oneAfterAnotherAndBack() {
        SymmetryOperation screw = SymmetryOperation.parse("-y,x-y,z+1/3");
        assertEquals("-x+y,-x,z+2/3", screw.after(screw).toString());
        assertEquals(SymmetryOperation.IDENTITY, screw.after(screw).after(screw));
        assertEquals(SymmetryOperation.IDENTITY, screw.after(screw.inverse()));
        assertArrayEquals(new double[] {-0.2, -0.1, 0.3 + 1 / 3.}, screw.apply(new double[] {0.1, 0.2, 0.3}), 1e-15);
        assertEquals(1, screw.determinant());
        assertEquals(0, screw.trace());
        assertTrue(SymmetryOperation.translation(12, 0, 36).isTranslation());
    }
}
